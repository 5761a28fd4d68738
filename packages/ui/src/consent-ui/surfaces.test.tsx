import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from './consent-ui.tsx'
import { de } from '../messages/locales/de.ts'
import * as late from '../import-late.ts'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'

// Both are for the developer.
const errors = vi.spyOn(console, 'error')
const reported = vi.fn<(error: unknown) => void>()
beforeEach(() => {
  errors.mockReturnValue()
  vi.stubGlobal('reportError', reported)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  vi.clearAllMocks()
})

const page = (
  <>
    <h1>The site</h1>
    <PreferencesTrigger />
    <ConsentUI noticeHref="/cookies" messages={de} />
  </>
)
const settings = (): HTMLElement => screen.getByRole('button', { name: 'Cookie settings' })
const cutOff = (): Promise<never> => Promise.reject(new Error('Cut off'))

it('a center that can’t be fetched shows a notice with other ways, and the next click tries again', async () => {
  const load = vi.spyOn(late, 'importLate').mockImplementation(cutOff)
  const { store } = renderWith(page)
  await userEvent.click(screen.getByRole('button', { name: 'Auswählen' }))
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain(de.banner.failed)
  expect(within(alert).getByRole('button', { name: de.banner.reload })).toBeTruthy()
  expect(alert.lang).toBe('de')
  expect(store.getState().open).toMatchObject({ banner: true, preferences: false })
  load.mockRestore()
  await userEvent.click(screen.getByRole('button', { name: 'Auswählen' }))
  expect(await screen.findByRole('dialog')).toBeTruthy()
  expect(screen.queryByText(de.banner.failed)).toBeNull()
})

it('a returning visitor gets the banner instead, and can withdraw', async () => {
  const load = vi.spyOn(late, 'importLate').mockImplementation(cutOff)
  const { store } = renderWith(page)
  act(() => store.acceptAll())
  expect(screen.queryByRole('region')).toBeNull()
  await userEvent.click(settings())
  await screen.findByRole('alert')
  await userEvent.click(screen.getByRole('button', { name: de.banner.rejectAll }))
  await waitFor(() => expect(store.getState().lastAction).toBe('reject-all'))
  expect(store.isGranted('heap-analytics')).toBe(false)
  expect(screen.queryByRole('region')).toBeNull()
  load.mockRestore()
})

it('a center that hangs shows the notice, too', async () => {
  const load = vi.spyOn(late, 'importLate').mockReturnValue(new Promise(() => undefined))
  const { store } = renderWith(page)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  act(() => store.open('preferences'))
  await act(() => vi.advanceTimersByTimeAsync(9000))
  expect(screen.queryByRole('alert')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(2000))
  expect(screen.getByRole('alert')).toBeTruthy()
  load.mockRestore()
})

it('an error inside the center removes the center, not the page', async () => {
  const Broken = (): never => {
    throw new Error('A fault of ours')
  }
  const load = vi.spyOn(late, 'importLate').mockResolvedValue({ preferences: Broken } as never)
  const { store } = renderWith(page)
  act(() => store.open('preferences'))
  await screen.findByRole('alert')
  expect(screen.getByRole('heading', { name: 'The site' })).toBeTruthy()
  expect(screen.getByRole('button', { name: de.banner.rejectAll })).toBeTruthy()
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'A fault of ours' }))
  load.mockRestore()
})

it('an error inside the banner leaves the page alone', () => {
  // A value that can't be listed.
  const uses = { social: { of: 'mine' } } as never
  renderWith(
    <>
      <h1>The site</h1>
      <ConsentUI messages={{ banner: { uses, title: { toString: 1 } as never } }} />
    </>,
  )
  expect(screen.getByRole('heading', { name: 'The site' })).toBeTruthy()
})
