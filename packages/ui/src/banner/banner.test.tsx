import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type Category, defineCatalog } from '@askfirst/catalog'
import { memoryStorage, resolveRegime } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { renderToString } from 'react-dom/server'
import { catalog, renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { de } from '../messages/locales/de.ts'
import * as ConsentBanner from './banner.parts.ts'

const banner = (): HTMLElement => screen.getByRole('region', { name: 'May we use cookies?' })

describe('the banner', () => {
  it('asks, with the number of providers and a link to the notice', () => {
    renderWith(<ConsentUI noticeHref="/cookies" />)
    expect(banner()).toHaveProperty('lang', 'en')
    expect(within(banner()).getByText(/5 providers/)).toBeTruthy()
    expect(within(banner()).getByRole('link', { name: 'Cookie notice' }).getAttribute('href')).toBe(
      '/cookies',
    )
  })

  const catalogOf = (own: string[], vendors: string[]) =>
    defineCatalog({
      categories: {
        necessary: { necessary: true, own: true },
        ...Object.fromEntries(
          ['functional', 'performance', 'targeting'].map((id) => [id, { own: own.includes(id) }]),
        ),
        social: { name: 'show clips', own: own.includes('social') },
      } as Record<string, Category>,
      vendors: [
        { id: 'login', category: 'necessary' },
        ...vendors.map((category) => ({ id: `of-${category}`, category })),
      ],
    })
  it.each([
    [[], ['performance'], 'Others, from 1 provider, measure visits. Those stay off'],
    [[], ['functional', 'targeting'], 'Others, from 2 providers, remember what you set or choose ads. Those'],
    [
      [],
      ['functional', 'performance', 'targeting'],
      'Others, from 3 providers, remember what you set, measure visits, or choose ads. Those',
    ],
    [[], ['social'], 'Others, from 1 provider, show clips. Those'],
    [
      ['functional'],
      ['performance'],
      'Others, from 1 provider, remember what you set or measure visits. Those',
    ],
    [['functional'], [], 'Others remember what you set. Those stay off unless you allow them'],
    [['performance', 'social'], [], 'Others measure visits or show clips. Those'],
    [[], [], 'Some keep this site working.'],
  ])('names only what is there: of the site %j, of providers %j', (own, vendors, text) => {
    renderWith(<ConsentUI />, { catalog: catalogOf(own, vendors) })
    const description = banner().querySelector('[data-slot="askfirst-banner-description"]')?.textContent
    if (vendors.length + own.length === 0) expect(description).toBe(text)
    else expect(description).toContain(text)
  })

  it('replaces single texts with the site’s own', () => {
    const messages = { banner: { uses: { social: 'show what others say' }, own: 'We also {uses}.' } }
    renderWith(<ConsentUI messages={messages} />, { catalog: catalogOf(['social'], []) })
    expect(within(banner()).getByText(/We also show what others say\. Those stay off/)).toBeTruthy()
  })

  it('is a region, not a dialog, and takes no focus', () => {
    renderWith(<ConsentUI />)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(document.body)
  })

  it('offers reject as the same kind of button as accept', () => {
    renderWith(<ConsentUI />)
    const accept = screen.getByRole('button', { name: 'Accept all' })
    const reject = screen.getByRole('button', { name: 'Reject all' })
    expect(reject.parentElement).toBe(accept.parentElement)
    const bare = (button: HTMLElement): string => button.outerHTML.replace(/(accept|reject)[ -]all/gi, '')
    expect(bare(reject)).toBe(bare(accept))
  })

  it('closes with one click on either button', async () => {
    const { store } = renderWith(<ConsentUI />)
    await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(screen.queryByRole('region')).toBeNull()
    expect(store.isGranted('heap-analytics')).toBe(false)
    expect(store.getState().lastAction).toBe('reject-all')
  })

  it('grants on accept', async () => {
    const { store } = renderWith(<ConsentUI />)
    await userEvent.click(screen.getByRole('button', { name: 'Accept all' }))
    expect(store.isGranted('heap-analytics')).toBe(true)
  })

  it('grants nothing on Escape', async () => {
    const { store } = renderWith(<ConsentUI />)
    screen.getByRole('button', { name: 'Accept all' }).focus()
    await userEvent.keyboard('{Escape}')
    expect(store.getState().decided).toBe(false)
    expect(banner()).toBeTruthy()
  })

  it('says what the consent model means', () => {
    renderWith(<ConsentUI />, { policy: { regime: resolveRegime('US-CA') } })
    expect(within(banner()).getByText(/Those are on until you refuse them, now or at any time/)).toBeTruthy()
  })

  const early = [Object.assign(() => undefined, { early: ['google-analytics'] })]
  const optOut = { regime: resolveRegime('US-CA') }
  it.each([
    ['nothing runs', {}, /Those stay off unless you allow them/],
    ['a tag loads before the answer', { effects: early }, /Part of that already runs\. The rest stays off/],
    ['everything runs', { policy: optOut }, /Those are on until you refuse them/],
    ['everything runs, also early', { policy: optOut, effects: early }, /Those are on until you refuse them/],
    ['a signal keeps a part off', { policy: optOut, gpc: true }, /Part of that already runs/],
  ])('says how much runs: %s', (_, options, text) => {
    renderWith(<ConsentUI />, options)
    expect(within(banner()).getByText(text)).toBeTruthy()
  })

  it('says so in a server’s HTML, for one visitor and for all', () => {
    const html = (options: object): string =>
      renderToString(
        <ConsentProvider catalog={catalog as never} {...options}>
          <ConsentUI />
        </ConsentProvider>,
      )
    const request = { record: null, signals: { gpc: false, dnt: false }, regime: null, day: 20_000 }
    for (const snapshot of ['static', request]) {
      expect(html({ snapshot })).toContain('Those stay off unless you allow them')
      expect(html({ snapshot, effects: early })).toContain('Part of that already runs')
      expect(html({ snapshot, policy: optOut })).toContain('Those are on until you refuse them')
    }
  })

  it('doesn’t say that allowed vendors are off when it asks again', () => {
    const storage = memoryStorage()
    const { store, unmount } = renderWith(<ConsentUI />, { storage })
    act(() => store.acceptAll())
    unmount()
    const more = defineCatalog({
      categories: catalog.categories,
      vendors: [...catalog.vendors, { id: 'newcomer', category: 'performance' }],
    })
    renderWith(<ConsentUI />, { storage, catalog: more })
    return waitFor(() => expect(within(banner()).getByText(/Part of that already runs/)).toBeTruthy())
  })

  it('mentions a signal only if it is honored', () => {
    const { unmount } = renderWith(<ConsentUI />)
    expect(screen.queryByText(/asks sites not to sell/)).toBeNull()
    unmount()
    renderWith(<ConsentUI />, { gpc: true })
    expect(screen.getByText(/asks sites not to sell/)).toBeTruthy()
  })

  it('is translated to German, with one text of the site’s own', () => {
    renderWith(<ConsentUI messages={{ ...de, banner: { ...de.banner, title: 'Kekse?' } }} />)
    const region = screen.getByRole('region', { name: 'Kekse?' })
    expect(region.lang).toBe('de')
    expect(within(region).getByRole('button', { name: 'Alle ablehnen' })).toBeTruthy()
  })

  it('has no class or id that ad blockers hide', () => {
    const { container } = renderWith(<ConsentUI noticeHref="/x" />, { gpc: true })
    for (const element of container.querySelectorAll('[class], [id]')) {
      expect(`${element.className} ${element.id}`).not.toMatch(/cookie|consent|gdpr/i)
    }
  })

  it('has parts that accept your own text', () => {
    renderWith(
      <ConsentBanner.Root aria-label="Ask">
        <ConsentBanner.Title>Biscuits?</ConsentBanner.Title>
        <ConsentBanner.AcceptOrReject reject="No" />
      </ConsentBanner.Root>,
    )
    expect(screen.getByRole('heading', { level: 2, name: 'Biscuits?' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'No' }).dataset['slot']).toBe('askfirst-button')
  })
})

describe('its form', () => {
  const snapshot = { record: null, signals: { gpc: false, dnt: false }, regime: null, day: 20_000 }
  const sent = (container: HTMLElement) => [
    ...new FormData(container.querySelector('form')!, screen.getByRole('button', { name: 'Reject all' })),
  ]

  it('sends the address that the server knew', () => {
    const { container } = renderWith(<ConsentUI handler="/consent" />, {
      snapshot: { ...snapshot, path: '/shop?a="1"' },
    })
    expect(sent(container)).toEqual([
      ['askfirst', 'reject-all'],
      ['askfirst-back', '/shop?a="1"'],
    ])
  })

  it('sends no address if the server didn’t know it', () => {
    const { container } = renderWith(<ConsentUI handler="/consent" />, { snapshot })
    expect(sent(container)).toEqual([['askfirst', 'reject-all']])
  })
})

describe('a click on the banner', () => {
  it.each(['Accept all', 'Reject all'])(
    '%s is answered in its own frame, and decided in the next',
    async (name) => {
      const { store } = renderWith(<ConsentUI />)
      const banner = screen.getByRole('region')
      fireEvent.click(screen.getByRole('button', { name }))
      expect(banner.hidden).toBe(true)
      expect(store.getState().decided).toBe(false)
      await waitFor(() => expect(store.getState().decided).toBe(true))
      expect(banner.isConnected).toBe(false)
    },
  )

  it('hides an unstyled banner in the next frame, too', () => {
    renderWith(
      <ConsentBanner.Root unstyled aria-label="Cookies">
        <ConsentBanner.AcceptOrReject unstyled />
      </ConsentBanner.Root>,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    expect(screen.getByRole('region', { hidden: true }).hidden).toBe(true)
  })

  it('counts once if the visitor leaves the page before that', () => {
    vi.useFakeTimers()
    const { store } = renderWith(<ConsentUI />)
    const decided = vi.fn()
    store.subscribe(decided)
    fireEvent.click(screen.getByRole('button', { name: 'Reject all' }))
    act(() => void dispatchEvent(new Event('pagehide')))
    expect(store.getState()).toMatchObject({ decided: true, lastAction: 'reject-all' })
    act(() => void vi.advanceTimersByTime(1000))
    expect(decided).toHaveBeenCalledOnce()
    vi.useRealTimers()
  })
})
