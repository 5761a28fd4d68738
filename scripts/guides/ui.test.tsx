import { readFileSync } from 'node:fs'
import * as allFacts from '@askfirst/catalog/facts'
import type { ConsentStore } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore, fakeSignals } from '@askfirst/consent/testing'
import * as uiEntry from '@askfirst/ui'
import { ConsentBanner, ConsentUI, type Messages, MessagesProvider } from '@askfirst/ui'
import { ConsentEmbed } from '@askfirst/ui/embed'
import { de } from '@askfirst/ui/messages/de'
import { CookieNotice } from '@askfirst/ui/notice'
import { CategoryList, FactsProvider, ProviderList } from '@askfirst/ui/preferences'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentProps, createElement, type ReactElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf, run } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('ui', { 'Shadow roots and other places 0': 'scripts/guides/places.test.tsx' })
const catalog = listOf('google-analytics', 'hotjar', 'youtube', 'vimeo')
const modules = { './catalog': { catalog } }
const scope = { ConsentBanner, ConsentUI, CookieNotice, ProviderList }

/** A button of the site's own. */
const YourButton = ({ variant, ...props }: ComponentProps<'button'> & { variant?: string }) => (
  <button type="button" data-variant={variant} {...props} />
)

afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

const valueOf = async (heading: string, index: number, more = {}) =>
  (await example<{ value: ReactElement }>(heading, index, { scope: { ...scope, ...more } })).value

const renderFor = (store: ConsentStore, children: ReactNode) =>
  render(<ConsentProvider store={store}>{children}</ConsentProvider>)

const visitor = (options = {}) => createTestStore({ catalog, ...options }) as unknown as ConsentStore

test('Start: the banner appears once, with its link', async () => {
  const { App } = await example<{ App: () => ReactElement }>('Start', 0, {
    modules,
    scope: { YourPages: () => <h1>Yours</h1> },
  })
  render(<App />)
  const banner = await screen.findByRole('region', { name: 'May we use cookies?' })
  expect(within(banner).getByRole('link').getAttribute('href')).toBe('/cookies')
  expect(screen.queryByRole('heading', { name: 'Yours' })).not.toBeNull()
})

describe('Let visitors change their choice', () => {
  test('the trigger opens the preference center of ConsentUI, also without a banner', async () => {
    renderFor(
      visitor({ granted: 'none' }),
      <>
        {await valueOf('Let visitors change their choice', 0)}
        <ConsentUI />
      </>,
    )
    expect(screen.queryByRole('region')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeTruthy()
  })

  test('plain HTML opens it too, and is an ordinary link until the app has started', async () => {
    document.body.insertAdjacentHTML('beforeend', example.text('Let visitors change their choice', 2))
    const link = screen.getByRole('link', { name: 'Cookie settings' })
    expect(link.getAttribute('href')).toBe('/cookies')
    renderFor(
      visitor({ granted: 'none' }),
      <>
        {await valueOf('Let visitors change their choice', 1)}
        <ConsentUI />
      </>,
    )
    await userEvent.click(link)
    expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeTruthy()
  })
})

describe('Parts', () => {
  test('a banner of parts asks, and renders only the text that applies', async () => {
    const store = visitor()
    renderFor(store, await valueOf('Parts', 0))
    const banner = screen.getByRole('region', { name: 'May we use cookies?' })
    expect(
      within(banner)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['Accept all', 'Reject all', 'Choose']))
    expect(banner.querySelector('[data-slot*="changes"],[data-slot*="signal"]')).toBeNull()
    act(() => store.rejectAll())
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('your handler runs first, and ours doesn’t run after preventDefault()', async () => {
    const store = visitor()
    const clicked = vi.fn<(event: { preventDefault: () => void }) => void>((event) => event.preventDefault())
    renderFor(
      store,
      <ConsentBanner.Root>
        <ConsentBanner.Customize onClick={clicked} />
      </ConsentBanner.Root>,
    )
    await userEvent.click(screen.getByRole('button', { name: 'Choose' }))
    expect(clicked).toHaveBeenCalledOnce()
    expect(store.getState().open.preferences).toBe(false)
  })

  test('a part outside its parent throws', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    expect(() => renderFor(visitor(), <CategoryList.Toggle />)).toThrow('AF302')
  })
})

test('Your own buttons: both answers are alike, the third is the quiet one', async () => {
  renderFor(visitor(), await valueOf('Your own buttons', 0, { YourButton }))
  const banner = await screen.findByRole('region')
  const buttons = within(banner).getAllByRole('button')
  expect(buttons.map(({ textContent, dataset }) => [textContent, dataset['variant']])).toEqual([
    ['Reject all', undefined],
    ['Accept all', undefined],
    ['Choose', 'outline'],
  ])
  await userEvent.click(within(banner).getByRole('button', { name: 'Choose' }))
  const center = await screen.findByRole('dialog')
  expect(within(center).getByRole('button', { name: 'Save choices' }).dataset['variant']).toBe('outline')
})

test('Your own banner: the center still comes', async () => {
  renderFor(visitor(), await valueOf('Your own banner', 0))
  expect((await screen.findByRole('region')).dataset['layout']).toBe('corner')
  await userEvent.click(screen.getByRole('button', { name: 'Choose' }))
  expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeTruthy()
})

describe('asChild and unstyled', () => {
  const inBanner = (part: ReactElement) =>
    renderFor(visitor(), <ConsentBanner.Root>{part}</ConsentBanner.Root>)

  test('your element replaces the part’s own, and works the same', async () => {
    inBanner(await valueOf('`asChild` and `unstyled`', 0, { YourButton }))
    const button = screen.getByRole('button', { name: 'Let me choose' })
    expect(button.dataset['slot']).toBe('askfirst-button-quiet')
    expect(button.getAttribute('aria-haspopup')).toBe('dialog')
  })

  test('unstyled keeps the stylesheet away', async () => {
    inBanner(await valueOf('`asChild` and `unstyled`', 1))
    const button = screen.getByRole('button', { name: 'Choose' })
    expect([button.className, button.dataset['slot']]).toEqual([
      'your-button',
      'unstyled-askfirst-button-quiet',
    ])
  })

  test('accept and reject are one part: both get the text, element and handler', async () => {
    const log = vi.fn<(value: string) => void>()
    inBanner(await valueOf('`asChild` and `unstyled`', 2, { YourButton, console: { log } }))
    const [yes, no] = ['Yes, please', 'No, thank you'].map((name) => screen.getByRole('button', { name }))
    expect([yes?.dataset['variant'], no?.dataset['variant']]).toEqual(['outline', 'outline'])
    await userEvent.click(no as HTMLElement)
    expect(log.mock.calls).toEqual([['reject-all']])
  })
})

describe('Build your own preference center', () => {
  test('toggles change a draft, Save stores it', async () => {
    const store = visitor()
    renderFor(store, await valueOf('Build your own preference center', 0))
    act(() => store.open('preferences'))
    const dialog = await screen.findByRole('dialog', { name: 'Cookie settings' })
    const toggle = within(dialog).getAllByRole('checkbox')[0] ?? within(dialog).getAllByRole('switch')[0]
    await userEvent.click(toggle as HTMLElement)
    expect(store.isGranted('performance' as never)).toBe(false)
    await userEvent.click(within(dialog).getByRole('button', { name: /^Save/ }))
    await waitFor(() => expect(store.isGranted('performance' as never)).toBe(true))
  })

  test('renderItem gives each provider your own item', async () => {
    const list = await valueOf('Build your own preference center', 1)
    const { container } = renderFor(visitor(), <FactsProvider>{list}</FactsProvider>)
    await waitFor(() => expect(container.querySelectorAll('.your-item')).toHaveLength(4))
    await waitFor(() => expect(container.textContent).toContain('Google Analytics'))
  })
})

describe('Embeds', () => {
  const frame = () => document.querySelector('iframe')

  test('nothing of it loads until its provider is allowed, and “Load once” stores nothing', async () => {
    const store = visitor()
    renderFor(store, await valueOf('Embeds', 0))
    await screen.findByRole('button', { name: /load once/i })
    expect([frame(), document.querySelectorAll('img,link[href*="youtube"]').length]).toEqual([null, 0])
    await userEvent.click(screen.getByRole('button', { name: /load once/i }))
    await waitFor(() => expect(frame()?.src).toContain('www.youtube-nocookie.com/embed/M7lc1UVf-VE'))
    expect(frame()?.title).toBe('How felt is made')
    expect(store.getState().decided).toBe(false)
  })

  test('“Always allow” decides for this provider only, and a withdrawal unloads it', async () => {
    const store = visitor()
    renderFor(store, await valueOf('Embeds', 0))
    await userEvent.click(await screen.findByRole('button', { name: /always allow/i }))
    await waitFor(() => expect(frame()).not.toBeNull())
    expect(store.getState().grants).toMatchObject({ youtube: true, vimeo: false, functional: false })
    act(() => store.withdraw())
    expect(frame()).toBeNull()
  })

  test('if a signal refuses the category, there is no “Always allow”', async () => {
    const own = { ...catalog, categories: { ...catalog.categories, functional: { refusedBySignal: true } } }
    const store = createTestStore({ catalog: own as never, signals: fakeSignals({ gpc: true }) })
    renderFor(store as never, await valueOf('Embeds', 0))
    await screen.findByRole('button', { name: /load once/i })
    expect(screen.queryByRole('button', { name: /always allow/i })).toBeNull()
  })

  test('your own placeholder', async () => {
    const { container } = renderFor(visitor(), await valueOf('Embeds', 1))
    expect(await screen.findByRole('button', { name: 'Show the film' })).toBeTruthy()
    expect(container.querySelector('.your-placeholder')).not.toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Show the film' }))
    await waitFor(() => expect(frame()?.src).toMatch(/player\.vimeo\.com\/video\/76979871.*dnt=1/))
  })

  test('a poster is the site’s own picture, and goes when the embed loads', async () => {
    const { container } = renderFor(visitor(), await valueOf('Embeds', 2, { ConsentEmbed }))
    expect(container.querySelector('img')?.getAttribute('src')).toBe('/pictures/felt.jpg')
    await userEvent.click(await screen.findByRole('button', { name: /load once/i }))
    await waitFor(() => expect(frame()).not.toBeNull())
    expect(container.querySelector('img')).toBeNull()
  })

  test.each([
    ['youtube', { video: 'v', start: 5 }, /^https:\/\/www\.youtube-nocookie\.com\/embed\/v\?.*start=5/],
    ['vimeo', { video: '1', hash: 'h' }, /dnt=1/],
    ['google-maps', { query: 'Q', apiKey: 'k' }, /maps\/embed\/v1\/place/],
    ['spotify', { type: 'track', item: 'i' }, /open\.spotify\.com\/embed\/track\/i/],
    ['calendly', { page: 'ann/half-an-hour' }, /calendly\.com\/ann\/half-an-hour/],
    ['typeform', { form: 'f' }, /disable-tracking/],
  ] as const)('%s has the address that the table says', async (vendor, props, address) => {
    const store = createTestStore({ catalog: listOf(vendor), granted: 'all' })
    renderFor(store as never, createElement(ConsentEmbed, { vendor, title: 'It', ...props } as never))
    await waitFor(() => expect(frame()?.src).toMatch(address))
  })

  test('frames in plain HTML get a placeholder', async () => {
    document.body.insertAdjacentHTML('beforeend', example.text('Frames in plain HTML', 0))
    const store = visitor()
    renderFor(store, await valueOf('Frames in plain HTML', 1))
    await userEvent.click(await screen.findByRole('button', { name: /always allow/i }))
    await waitFor(() => expect(frame()?.src).toBe('https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'))
  })
})

test('Reload notice: made of parts, with a name, and with both buttons', async () => {
  const store = createTestStore({
    catalog,
    granted: 'all',
    effects: [
      ({ note, getState, subscribe }) =>
        subscribe(() => {
          if (!getState().open.reload && getState().stillRunning.length === 0)
            note({ stillRunning: ['hotjar'] as never, open: { ...getState().open, reload: true } })
        }),
    ],
  })
  renderFor(
    store as never,
    <FactsProvider facts={(await catalog.loadFacts()) as never}>
      {await valueOf('Reload notice', 0)}
    </FactsProvider>,
  )
  act(() => store.rejectAll())
  expect(await screen.findByRole('button', { name: 'Reload now' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(store.getState()).toMatchObject({ stillRunning: ['hotjar'], open: { reload: false } })
})

describe('Texts and languages', () => {
  test('a component of the site reads the texts of the banner', async () => {
    const { YourTitle } = await example<{ YourTitle: () => ReactElement }>('Texts and languages', 3)
    renderFor(
      visitor(),
      <MessagesProvider messages={de}>
        <YourTitle />
      </MessagesProvider>,
    )
    const title = screen.getByRole('heading', { name: de.banner.title })
    expect(title.lang).toBe('de')
  })

  test('the visitor’s language is loaded, and English if there is none', async () => {
    for (const [languages, title] of [
      [['de-AT'], de.banner.title],
      [['tlh'], 'May we use cookies?'],
    ] as const) {
      const value = await valueOf('Texts and languages', 0, { App: () => null, navigator: { languages } })
      const { unmount } = renderFor(visitor(), value)
      const banner = await screen.findByRole('region', { name: title }, { timeout: 8000 })
      expect(banner.lang).toBe(title === de.banner.title ? 'de' : 'en')
      unmount()
    }
  })

  test('a server passes the texts', async () => {
    const value = await valueOf('Texts and languages', 1, {
      lang: 'de',
      children: <ConsentUI noticeHref="/cookies" />,
    })
    const html = renderToString(
      <ConsentProvider catalog={catalog} snapshot="static">
        {value}
      </ConsentProvider>,
    )
    expect(html).toContain(de.banner.title)
  })

  test('a site in one language imports it', async () => {
    renderFor(visitor(), await valueOf('Texts and languages', 2))
    expect(await screen.findByRole('region', { name: de.banner.title })).toBeTruthy()
  })

  test('single texts are replaced, the others fall back', async () => {
    renderFor(visitor(), await valueOf('Texts and languages', 4))
    const banner = await screen.findByRole('region', { name: 'Cookies, if you like' })
    expect(within(banner).getByRole('button', { name: 'Accept all' })).toBeTruthy()
  })

  test('your own language is an object', async () => {
    const { eo } = await example<{ eo: Messages }>('Texts and languages', 5)
    const value = uiEntry.mergeMessages(de, eo)
    renderFor(
      visitor(),
      <MessagesProvider messages={value}>
        <ConsentUI />
      </MessagesProvider>,
    )
    expect((await screen.findByRole('region')).lang).toBe('eo')
  })

  test('has as many languages as it says', async () => {
    const { locales } = await import('@askfirst/ui/messages')
    expect(readFileSync('docs/guides/ui.md', 'utf8')).toContain(`all ${locales.length} languages`)
  })
})

describe('Add the notice page', () => {
  test('is made from the catalog, with an address for each provider', async () => {
    const { Cookies } = await example<{ Cookies: () => ReactElement }>('Add the notice page', 0)
    const { container } = renderFor(visitor(), <Cookies />)
    await screen.findByRole('heading', { name: /Google Analytics/ })
    for (const id of ['notice-types', 'notice-provider-google-analytics'])
      expect(container.querySelector(`#${id}`)).not.toBeNull()
    expect(container.textContent).toContain('1 Mill Lane')
  })

  test('has the sections that you add, and your own', async () => {
    const site = { site: 'Wool & Weave', updated: '2026-11-23', contact: { email: 'privacy@example.com' } }
    const { container } = renderFor(visitor(), await valueOf('Add the notice page', 1, { site }))
    expect(await screen.findByRole('heading', { name: /^Our newsletter/ })).toBeTruthy()
    expect(container.querySelector('#letters')).not.toBeNull()
    expect(container.querySelector('#notice-beacons')).toBeNull()
  })

  test('On a server: its HTML is complete with the facts', async () => {
    const { CookiePage } = await example<{ CookiePage: (props: { facts: unknown }) => ReactElement }>(
      'On a server',
      1,
    )
    const page = await run(example.text('On a server', 0).replace('export default', 'export'), {
      modules: { './catalog': { catalog }, './cookie-page': { CookiePage } },
    })
    const element = await (page['Page'] as () => Promise<ReactElement>)()
    const html = renderToString(<ConsentProvider catalog={catalog}>{element}</ConsentProvider>)
    expect(html).toContain(allFacts.googleAnalytics.usedFor.slice(0, 20))
    expect(example.text('On a server', 1)).toMatch(/^'use client'/)
  })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
