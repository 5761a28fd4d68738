import { cookieStorage, createConsentStore } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { catalog } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'

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

/** A separate provider, as a second copy of the bundle would make it. */
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

it('an answer to one banner closes both, and writes one record', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'], shouldAdvanceTime: true })
  const first = page()
  const second = page()
  act(() => first.store.acceptAll())
  await waitFor(() =>
    expect(second.store.getState()).toMatchObject({ decided: true, open: { banner: false } }),
  )
  expect(screen.queryByRole('region')).toBeNull()
  expect(second.store.isGranted('google-analytics' as never)).toBe(true)
  // The other banner doesn't appear when the first one has been answered.
  act(() => void vi.advanceTimersByTime(1000))
  expect(screen.queryByRole('region')).toBeNull()
  vi.useRealTimers()
})

it('the second banner asks if the first one was removed without an answer', async () => {
  const first = page()
  page()
  first.unmount()
  await waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(1))
  // It also keeps its place against a third banner.
  page()
  expect(screen.getAllByRole('region')).toHaveLength(1)
})

it('stores with different cookies each show a banner', () => {
  page()
  page('other')
  expect(screen.getAllByRole('region')).toHaveLength(2)
  expect(warn).not.toHaveBeenCalled()
})

it('no content of the page can suppress it', () => {
  const content = document.createElement('div')
  content.innerHTML = `
    <div data-askfirst-owner="askfirst" data-slot="askfirst-banner" data-askfirst-early data-askfirst="askfirst">
      <section data-askfirst-owner="askfirst" data-slot="askfirst-banner" aria-labelledby="x"></section>
    </div>`
  document.body.append(content)
  page()
  expect(screen.getAllByRole('region', { name: 'May we use cookies?' })).toHaveLength(1)
  content.remove()
  expect(warn).not.toHaveBeenCalled()
})

it.each([
  ['taken off the page', (banner: HTMLElement) => banner.remove()],
  [
    'hidden',
    (banner: HTMLElement) => {
      banner.checkVisibility = () => false
    },
  ],
])('the second one asks when the first was %s', async (_, spoil) => {
  page()
  page()
  const [first] = screen.getAllByRole('region')
  spoil(first!)
  await waitFor(() => expect(screen.getAllByRole('region').some((one) => one !== first)).toBe(true))
})

it('a banner in a shadow root counts, too', async () => {
  const host = document.createElement('div')
  document.body.append(host)
  const inside = document.createElement('div')
  host.attachShadow({ mode: 'closed' }).append(inside)
  const store = createConsentStore({ catalog, storage: cookieStorage() })
  render(
    <ConsentProvider store={store as never}>
      <ConsentUI />
    </ConsentProvider>,
    { container: inside },
  )
  page()
  await waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('AF303')))
  expect(screen.queryAllByRole('region')).toEqual([])
  expect(inside.querySelectorAll('section')).toHaveLength(1)
  host.remove()
})
