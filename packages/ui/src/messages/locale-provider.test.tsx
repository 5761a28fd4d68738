import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderToString } from 'react-dom/server'
import { ConsentProvider } from '@askfirst/consent/react'
import { catalog, renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { fr } from './locales/fr.ts'
import { MessagesProvider } from './messages-provider.tsx'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'
import * as load from './load.ts'
import { LocaleProvider, type LocaleProviderProps } from './index.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const page = (props: Partial<LocaleProviderProps>) => (
  <LocaleProvider locale="fr" {...props}>
    <PreferencesTrigger />
    <ConsentUI />
  </LocaleProvider>
)

it('shows the banner once its language has loaded', async () => {
  let arrive: (messages: typeof fr) => void = () => undefined
  vi.spyOn(load, 'loadMessages').mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  renderWith(page({}))
  await act(() => Promise.resolve())
  expect(screen.queryByRole('region')).toBeNull()
  act(() => arrive(fr))
  const banner = await screen.findByRole('region', { name: fr.banner.title })
  expect(banner.lang).toBe('fr')
  expect(screen.getByRole('button', { name: fr.trigger })).toBeTruthy()
})

it('asks in English if the language can’t be fetched, and logs why', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(load, 'loadMessages').mockRejectedValue(new Error('Cut off'))
  renderWith(page({}))
  expect(await screen.findByRole('region', { name: 'May we use cookies?' })).toBeTruthy()
  expect(errors).toHaveBeenCalledTimes(1)
})

const never = new Promise<never>(() => undefined)

it('asks in English after two seconds, and changes later, without moving the focus', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let arrive: (messages: typeof fr) => void = () => undefined
  vi.spyOn(load, 'loadMessages').mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  renderWith(page({}))
  await act(() => vi.advanceTimersByTimeAsync(1900))
  expect(screen.queryByRole('region')).toBeNull()
  await act(() => vi.advanceTimersByTimeAsync(200))
  vi.useRealTimers()
  const banner = await screen.findByRole('region', { name: 'May we use cookies?' })
  expect(banner.lang).toBe('en')
  const reject = screen.getByRole('button', { name: 'Reject all' })
  reject.focus()
  await act(async () => arrive(fr))
  expect(screen.getByRole('region', { name: fr.banner.title })).toBe(banner)
  expect(banner.lang).toBe('fr')
  expect(document.activeElement).toBe(reject)
  expect(reject.textContent).toBe(fr.banner.rejectAll)
})

it('keeps the words of a button while it is pressed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  let arrive: (messages: typeof fr) => void = () => undefined
  vi.spyOn(load, 'loadMessages').mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  let pressed: Element | null = null
  const query = document.querySelector.bind(document)
  vi.spyOn(document, 'querySelector').mockImplementation((selector: string) =>
    selector.includes(':active') ? pressed : query(selector),
  )
  renderWith(page({}))
  await act(() => vi.advanceTimersByTimeAsync(2100))
  await vi.waitFor(() => screen.getByRole('button', { name: 'Reject all' }))
  pressed = screen.getByRole('button', { name: 'Reject all' })
  await act(async () => arrive(fr))
  await act(() => vi.advanceTimersByTimeAsync(1000))
  expect(pressed.textContent).toBe('Reject all')
  pressed = null
  await act(() => vi.advanceTimersByTimeAsync(1000))
  vi.useRealTimers()
  expect(screen.getByRole('button', { name: fr.banner.rejectAll })).toBeTruthy()
})

it('keeps the current language while another one hangs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(load, 'loadMessages').mockImplementation((locale) =>
    locale === 'fr' ? Promise.resolve(fr) : never,
  )
  const { rerender } = renderWith(page({}))
  await act(() => vi.advanceTimersByTimeAsync(100))
  rerender(page({ locale: 'de' }))
  await act(() => vi.advanceTimersByTimeAsync(5000))
  vi.useRealTimers()
  expect(await screen.findByRole('region', { name: fr.banner.title })).toBeTruthy()
})

it.each([
  ['nothing', undefined],
  ['a page', '<!doctype html>'],
  ['half of the texts', { locale: 'fr', dir: 'ltr', banner: { title: fr.banner.title } }],
  ['a language that nobody knows', { ...fr, locale: '###' }],
  ['parts that are none', { ...fr, banner: { ...fr.banner, uses: 'all', providerCount: null } }],
])('asks, also where the file holds %s', async (_, broken) => {
  vi.spyOn(load, 'loadMessages').mockResolvedValue(broken as never)
  renderWith(page({}))
  const banner = await screen.findByRole('region')
  expect(within(banner).getAllByRole('button').length).toBeGreaterThan(2)
})

it('knows languages that are written with an underscore', async () => {
  renderWith(
    <MessagesProvider messages={{ locale: 'pt_BR' }}>
      <ConsentUI />
    </MessagesProvider>,
  )
  expect((await screen.findByRole('region')).lang).toBe('pt-BR')
})

it('uses texts that are given, on a server too, and fetches none', () => {
  const fetching = vi.spyOn(load, 'loadMessages')
  const html = renderToString(
    <ConsentProvider catalog={catalog as never} snapshot="static">
      {page({ messages: fr })}
    </ConsentProvider>,
  )
  expect(html).toContain('lang="fr"')
  expect(html).toContain(fr.banner.acceptAll)
  renderWith(page({ messages: fr }))
  expect(screen.getByRole('region', { name: fr.banner.title })).toBeTruthy()
  expect(fetching).not.toHaveBeenCalled()
})

it('replaces single texts on top of it, key by key', async () => {
  renderWith(
    <LocaleProvider locale="fr-CA">
      <MessagesProvider messages={{ banner: { title: 'Un biscuit ?' } }}>
        <ConsentUI />
      </MessagesProvider>
    </LocaleProvider>,
  )
  await screen.findByRole('region', { name: 'Un biscuit ?' })
  await waitFor(() => expect(screen.getByRole('button', { name: fr.banner.acceptAll })).toBeTruthy())
})
