import type { AnyCatalog } from '@askfirst/catalog'
import { type ConsentEffect, type ConsentStore, createConsentStore, memoryStorage } from '@askfirst/consent'
import * as effectsEntry from '@askfirst/consent/effects'
import { type Tag, cleanUp, htmlContent, scriptLoader } from '@askfirst/consent/effects'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { crazyEgg, googleAnalytics, hubspot } from '@askfirst/consent/tags'
import { act, render, screen, waitFor } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('effects', { 'Content in a shadow root 0': 'scripts/guides/places.test.tsx' })
const catalog = listOf('google-analytics', 'hubspot', 'crazy-egg', 'youtube', 'pinterest')

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  leave()
  vi.restoreAllMocks()
})

function visit(effects: readonly ConsentEffect[], list: AnyCatalog = catalog): ConsentStore {
  const store = createConsentStore({ catalog: list, effects, storage: memoryStorage() })
  stops.push(store.start())
  return store as ConsentStore
}
const effectOf = async (heading: string, scope = {}) =>
  (await example<{ value: ConsentEffect }>(heading, 0, { scope })).value

/**
 * The address of a frame that was let in. jsdom doesn't navigate, so the address alone doesn’t show that it was
 * emptied.
 */
const frame = () => document.querySelector('iframe[data-askfirst-shown]')?.getAttribute('src') ?? null

test('the whole setup: nothing before a grant, then vendors, HTML and Google; a no stops it', async () => {
  const modules = { './catalog': { catalog } }
  const { Consent } = await example<{ Consent: (props: { children: ReactNode }) => ReactElement }>(
    'Effects',
    0,
    {
      modules,
    },
  )
  document.body.insertAdjacentHTML(
    'beforeend',
    '<iframe data-askfirst="youtube" data-askfirst-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" title="Film"></iframe>',
  )
  let decide: ConsentStore | undefined
  const { useConsentStore } = await import('@askfirst/consent/react')
  const Take = () => {
    decide = useConsentStore() as ConsentStore
    return <p>Page</p>
  }
  render(
    <Consent>
      <Take />
    </Consent>,
  )
  expect([askedHosts(), frame()]).toEqual([[], null])
  act(() => decide?.acceptAll())
  await waitFor(() =>
    expect(askedHosts()).toEqual(expect.arrayContaining(['www.googletagmanager.com', 'js.hs-scripts.com'])),
  )
  await waitFor(() => expect(frame()).toContain('youtube-nocookie.com'))
  document.cookie = 'hubspotutk=1; Path=/'
  act(() => decide?.rejectAll())
  expect(frame()).toBeNull()
  await waitFor(() => expect(document.cookie).not.toContain('hubspotutk'))
})

test('scriptLoader(): sets the page’s nonce, keeps the order of tags, and reports a script that fails', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const store = visit([await effectOf('scriptLoader()')])
  expect(askedHosts()).toEqual([])
  store.acceptAll()
  await waitFor(() => expect(askedHosts()).toEqual(['www.googletagmanager.com', 'script.crazyegg.com']))
  const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
  expect(scripts().map(({ nonce }) => nonce)).toEqual(['the-nonce-of-this-page', 'the-nonce-of-this-page'])
  const [, egg] = scripts()
  egg?.dispatchEvent(new Event('error'))
  await waitFor(() => expect(warn).toHaveBeenCalledOnce())
  expect(warn.mock.calls[0]).toEqual(['No script for', ['crazy-egg'], egg?.src, 'failed'])
  // It is removed from the page, and the next grant tries again.
  expect(askedHosts()).toEqual(['www.googletagmanager.com'])
  store.rejectAll()
  store.acceptAll()
  await waitFor(() => expect(askedHosts()).toHaveLength(2))
})

describe('When a tag has started', () => {
  test('`running` shows it to components', async () => {
    const { Measured } = await example<{ Measured: () => ReactElement }>('When a tag has started', 0)
    const store = createTestStore({
      catalog,
      effects: [scriptLoader([googleAnalytics({ measurementId: 'G-1' })])],
    })
    const { container } = render(
      <ConsentProvider store={store}>
        <Measured />
      </ConsentProvider>,
    )
    expect(container.textContent).toBe('')
    act(() => store.acceptAll())
    await waitFor(() => expect(container.textContent).toBe('Thank you for letting us count.'))
    act(() => store.withdraw())
    expect(container.textContent).toBe('')
  })

  test('and to code outside of React', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const consent = visit([scriptLoader([hubspot({ portalId: '123' })])])
    await example('When a tag has started', 1, { modules: { './consent': { consent } } })
    expect(info).not.toHaveBeenCalled()
    consent.acceptAll()
    await waitFor(() => expect(info.mock.calls).toEqual([['HubSpot takes calls from now on.']]))
  })
})

describe('Write a tag', () => {
  const list = {
    ...catalog,
    vendors: [...catalog.vendors, { id: 'our-chat', category: 'functional' }],
  } as AnyCatalog

  test('runs `start`, then its scripts in order, and makes its consent call', async () => {
    const { value } = await example<{
      value?: ConsentEffect
      ourChat: Tag
      page: { chat?: object; chatQueue?: object[] }
    }>('Write a tag', 0).then(({ ourChat, page }) => ({ value: { ourChat, page } }))
    const chat = { pause: vi.fn<() => void>(), resume: vi.fn<() => void>() }
    Object.assign(value.page, { chat })
    const store = visit([scriptLoader([value.ourChat])], list)
    expect(value.page.chatQueue).toBeUndefined()
    store.save({ vendors: { 'our-chat': true } } as never)
    await waitFor(() => expect(value.page.chatQueue).toEqual([['site', '42']]))
    const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    await waitFor(() => expect(scripts().map(({ src }) => new URL(src).pathname)).toEqual(['/core.js']))
    scripts()[0]?.dispatchEvent(new Event('load'))
    await waitFor(() => expect(scripts()).toHaveLength(2))
    expect(scripts()[1]?.dataset['color']).toBe('green')
    store.rejectAll()
    expect(chat.pause).toHaveBeenCalledOnce()
    store.acceptAll()
    await waitFor(() => expect(chat.resume).toHaveBeenCalledOnce())
    Reflect.deleteProperty(globalThis, 'chat')
    Reflect.deleteProperty(globalThis, 'chatQueue')
  })
})

describe('htmlContent()', () => {
  /** Writes the HTML into the page as a CMS would. */
  const write = () => {
    document.body.innerHTML = example.text('htmlContent()', 0)
  }
  const loaded = () => ({
    scripts: [...document.querySelectorAll<HTMLScriptElement>('script')]
      .filter(({ type }) => type !== 'text/plain')
      .map(({ src, type, text }) => src || type || text.trim()),
    frame: frame(),
    image: document.querySelector('img')?.getAttribute('src') ?? null,
  })

  test('everything waits, then loads with its vendor', async () => {
    write()
    const startTheForm = vi.fn<() => void>()
    const page = (globalThis as unknown as { jsdom: { window: object } }).jsdom.window
    Object.assign(page, { startTheForm })
    const store = visit([htmlContent()])
    expect(loaded()).toEqual({ scripts: [], frame: null, image: null })
    store.save({ vendors: { youtube: true } } as never)
    await waitFor(() => expect(loaded().frame).toBe('https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'))
    expect(loaded()).toMatchObject({ scripts: [], image: null })
    expect(document.querySelector('iframe')?.getAttribute('referrerpolicy')).toBe(
      'strict-origin-when-cross-origin',
    )
    store.acceptAll()
    await waitFor(() => expect(loaded().image).toBe('https://ct.pinterest.com/v3/?tid=42'))
    await waitFor(() => expect(loaded().scripts).toContain('https://js.hs-scripts.com/123.js'))
    for (const script of document.querySelectorAll('script[src]')) script.dispatchEvent(new Event('load'))
    await waitFor(() => expect(startTheForm).toHaveBeenCalledOnce())
    await waitFor(() => expect(loaded().scripts.join()).toContain('/form.js'))
    store.rejectAll()
    expect(loaded()).toMatchObject({ frame: null, image: null })
  })

  test('a mark lets in only what is the vendor’s, unless you name the host', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const page = () => {
      document.body.innerHTML =
        '<iframe title="Form" data-askfirst="hubspot" data-askfirst-src="https://forms.example.com/1"></iframe>'
    }
    page()
    const plain = visit([htmlContent()])
    plain.acceptAll()
    await vi.dynamicImportSettled()
    expect(loaded().frame).toBeNull()
    stops.splice(0).forEach((stop) => stop())
    page()
    visit([await effectOf("What content can't do")]).acceptAll()
    await waitFor(() => expect(loaded().frame).toBe('https://forms.example.com/1'))
  })
})

describe('cleanUp()', () => {
  test('reports what it deleted, and whose code still runs', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue()
    const store = visit([
      scriptLoader([crazyEgg({ accountNumber: '12345678' })]),
      await effectOf('cleanUp()'),
    ])
    store.acceptAll()
    await waitFor(() => expect(askedHosts()).toEqual(['script.crazyegg.com']))
    document.querySelector('script[src]')?.dispatchEvent(new Event('load'))
    document.cookie = '_ga=1; Path=/'
    document.cookie = 'nobody=1; Path=/'
    store.rejectAll()
    await waitFor(() => expect(document.cookie).not.toContain('_ga='))
    await waitFor(() => expect(info).toHaveBeenCalled())
    // What no vendor in the catalog declares is never deleted, and neither is the record.
    expect(document.cookie).toContain('nobody=1')
    const [deleted, , running] = info.mock.calls[0] as [object[], object[], string[]]
    expect(JSON.stringify(deleted)).toContain('_ga')
    expect(running).toEqual(['crazy-egg'])
    expect(store.getState()).toMatchObject({ stillRunning: ['crazy-egg'], open: { reload: true } })
    // “Not now” keeps the page, and so does granting the vendor again.
    store.close('reload')
    expect(store.getState()).toMatchObject({ stillRunning: ['crazy-egg'], open: { reload: false } })
  })

  test('The reload: your own notice', async () => {
    const { Running } = await example<{ Running: () => ReactElement }>('The reload', 0)
    const store = createTestStore({
      catalog,
      effects: [scriptLoader([crazyEgg({ accountNumber: '12345678' })]), cleanUp()],
    })
    render(
      <ConsentProvider store={store}>
        <Running />
      </ConsentProvider>,
    )
    act(() => store.acceptAll())
    await waitFor(() => expect(askedHosts()).toEqual(['script.crazyegg.com']))
    // A script that is still loading is dropped, and needs no reload.
    document.querySelector('script[src*="crazyegg"]')!.dispatchEvent(new Event('load'))
    expect(screen.queryByRole('status')).toBeNull()
    act(() => store.rejectAll())
    expect((await screen.findByRole('status')).textContent).toContain(
      'crazy-egg will stop when the page reloads',
    )
    act(() => screen.getByRole('button', { name: 'Not now' }).click())
    expect(screen.queryByRole('status')).toBeNull()
  })
})

test('the effects in the table exist', () => {
  for (const name of ['guard', 'scriptLoader', 'htmlContent', 'cleanUp'])
    expect(effectsEntry).toHaveProperty(name)
})

test('onChange(): your server hears of a choice, with what it changed', async () => {
  const sent: unknown[] = []
  const fetch = (address: string, init: RequestInit) => sent.push([address, JSON.parse(init.body as string)])
  const { tellServer } = await example<{ tellServer: ConsentEffect }>('onChange()', 0, { scope: { fetch } })
  const store = visit([tellServer])
  store.rejectAll()
  store.save({ vendors: { hubspot: true } })
  expect(sent).toEqual([
    ['/choices', { action: 'reject-all', granted: [], refused: [] }],
    ['/choices', { action: 'save', granted: ['hubspot'], refused: [] }],
  ])
})

test('no example is left out', () => expect(example.left()).toEqual([]))
