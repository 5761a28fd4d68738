import { cookieStorage, createConsentStore } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { catalog } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui.tsx'

const warn = vi.fn<(message: string) => void>()
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warn)
})
afterEach(async () => {
  await vi.dynamicImportSettled()
  vi.restoreAllMocks()
  warn.mockReset()
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
})

/** A provider of its own, as a second copy of the bundle would make it. */
const page = (name?: string) => {
  const store = createConsentStore({ catalog, storage: cookieStorage(name ? { name } : {}) })
  return {
    store,
    ...render(
      <ConsentProvider store={store as never}>
        <ConsentUI />
      </ConsentProvider>,
    ),
  }
}

it('two providers show one banner, and the developer is warned', async () => {
  page()
  page()
  expect(screen.getAllByRole('region')).toHaveLength(1)
  await waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('AF303')))
})

it('an answer to the one closes both, and is one record', async () => {
  const first = page()
  const second = page()
  act(() => first.store.acceptAll())
  await waitFor(() =>
    expect(second.store.getState()).toMatchObject({ decided: true, open: { banner: false } }),
  )
  expect(screen.queryByRole('region')).toBeNull()
  expect(second.store.isGranted('google-analytics' as never)).toBe(true)
  // Nor does the other one come when the first is gone.
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(screen.queryByRole('region')).toBeNull()
})

it('the second one asks when the first is gone without an answer', async () => {
  const first = page()
  page()
  first.unmount()
  await waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(1))
  // And keeps its place against a third.
  page()
  expect(screen.getAllByRole('region')).toHaveLength(1)
})

it('stores that share no cookie ask each for itself', () => {
  page()
  page('other')
  expect(screen.getAllByRole('region')).toHaveLength(2)
  expect(warn).not.toHaveBeenCalled()
})
