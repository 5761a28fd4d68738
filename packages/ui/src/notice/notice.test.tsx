import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import type { AskfirstError } from '@askfirst/catalog'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createConsentStore, memoryStorage, resolveRegime } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { catalog, renderWith } from '../../test/render.tsx'
import { de } from '../messages/locales/de.ts'
import * as CookieNotice from './cookie-notice.parts.ts'

const site = {
  site: 'Example',
  contact: { email: 'privacy@example.com', address: ['1 Main Street', 'Springfield'] },
  updated: '2026-11-20',
}
const notice = <CookieNotice.Root {...site} />

describe('an error inside the cookie notice', () => {
  const reported = vi.fn<(error: unknown) => void>()
  beforeEach(() => {
    vi.spyOn(console, 'error').mockReturnValue()
    vi.stubGlobal('reportError', reported)
  })
  afterEach(() => {
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    reported.mockClear()
  })
  const Broken = (): never => {
    throw new Error('A fault')
  }

  it('removes the notice, not the page, and tells the visitor', () => {
    renderWith(
      <>
        <h1>The site</h1>
        <CookieNotice.Root {...site} messages={de}>
          <Broken />
        </CookieNotice.Root>
      </>,
    )
    expect(screen.getByRole('heading', { name: 'The site' })).toBeTruthy()
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(de.banner.failed)
    expect(within(alert).getByRole('button', { name: de.banner.reload })).toBeTruthy()
    expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'A fault' }))
  })

  it.each([
    ['a text that is none', { messages: { banner: { failed: { toString: 1 } } } }],
    ['facts that are none', { facts: { get: 1 } }],
  ])('leaves the page alone with %s, too', (_, wrong) => {
    renderWith(
      <>
        <h1>The site</h1>
        <CookieNotice.Root {...site} {...(wrong as object)}>
          <Broken />
        </CookieNotice.Root>
      </>,
    )
    expect(screen.getByRole('heading', { name: 'The site' })).toBeTruthy()
  })
})

describe('the cookie notice', () => {
  it('has every section, and a link to each', async () => {
    renderWith(notice)
    const contents = screen.getByRole('navigation', { name: 'On this page' })
    const links = within(contents).getAllByRole('link')
    expect(links).toHaveLength(10)
    for (const link of links) {
      const id = link.getAttribute('href')?.slice(1) ?? ''
      expect(document.getElementById(id)?.textContent).toContain(link.textContent)
    }
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(10)
  })

  it('lists every provider of the catalog with its opt-out link, and the site’s own record', async () => {
    renderWith(notice, { storage: { ...memoryStorage(), cookie: 'askfirst' } })
    await screen.findByRole('heading', { level: 4, name: 'Heap' })
    const facts = await catalog.loadFacts()
    for (const { name, optOut } of facts.values()) {
      const heading = screen.getByRole('heading', { level: 4, name })
      const item = heading.closest('li')
      expect(item?.querySelector(`a[href="${optOut.url?.value}"]`)).toBeTruthy()
    }
    expect(screen.getByText('askfirst').closest('tr')?.textContent).toContain('180 days')
  })

  it('doesn’t list a record cookie that isn’t written', () => {
    renderWith(notice)
    expect(screen.queryByText('askfirst')).toBeNull()
  })

  it('shows the site’s name, contact and date', () => {
    renderWith(notice)
    expect(screen.getByText(/what Example stores/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'privacy@example.com' }).getAttribute('href')).toBe(
      'mailto:privacy@example.com',
    )
    expect(screen.getByText('Last updated November 20, 2026')).toBeTruthy()
    expect(screen.getByText(/Springfield/)).toBeTruthy()
  })

  it('describes signals as the policy in force handles them', () => {
    const { unmount } = renderWith(notice)
    expect(screen.getByText(/We don’t act on it/)).toBeTruthy()
    expect(screen.queryByText(/sends this signal right now/)).toBeNull()
    expect(screen.getByText(/everything optional is off/)).toBeTruthy()
    unmount()
    renderWith(notice, { gpc: true, policy: { doNotTrack: 'honor', regime: resolveRegime('US-CA') } })
    expect(screen.getByText(/We still honor it/)).toBeTruthy()
    expect(screen.getByText(/sends this signal right now/)).toBeTruthy()
    expect(screen.getByText(/run until you refuse them/)).toBeTruthy()
  })

  it('names the exceptions wherever it says that something is off', async () => {
    const effects = [Object.assign(() => undefined, { early: ['heap-analytics', 'unknown'] })]
    const { store, unmount } = renderWith(notice, { effects })
    // Four statements: off before a choice, no address before that, beacons, and new providers. The exception follows
    // each.
    expect(await screen.findAllByText(/loads whatever you choose.*: Heap\./)).toHaveLength(4)
    act(() => store.acceptAll())
    act(() => store.withdraw())
    expect(screen.getByRole('status').textContent).toMatch(
      /Everything optional is off\. An exception.*Heap\./,
    )
    unmount()
    renderWith(notice)
    expect(screen.queryByText(/whatever you choose/)).toBeNull()
  })

  it.each([
    ['nothing', {}, 'site, no contact, no updated'],
    ['no date', { ...site, updated: 'soon' }, 'updated'],
    ['no address to write to', { ...site, contact: {} }, 'contact'],
    ['other shapes', { site: 5, contact: 'me', updated: {} }, 'site, no contact, no updated'],
  ])('given %s, it leaves that line out and tells the developer', (_, props, missing) => {
    const errors = vi.spyOn(console, 'error').mockReturnValue()
    renderWith(<CookieNotice.Root {...(props as typeof site)} />)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(10)
    expect(screen.queryByText(/Invalid|undefined|NaN/)).toBeNull()
    const [error] = errors.mock.calls[0] as [AskfirstError]
    expect([error.code, error.message]).toEqual(['AF307', expect.stringContaining(`got no ${missing}, or`)])
    errors.mockRestore()
  })

  it('reads its years from the catalog', () => {
    renderWith(notice)
    expect(screen.getByText(/Flash Player ended in 2020/)).toBeTruthy()
    expect(screen.getByText(/retired in 2019/)).toBeTruthy()
    expect(screen.getByText(/closed in 2025/)).toBeTruthy()
  })

  it('shows the choice, and withdraws it', async () => {
    const { store } = renderWith(notice)
    expect(screen.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()
    store.acceptAll()
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw consent' }))
    expect(store.isGranted('heap-analytics')).toBe(false)
    expect(store.getState().lastAction).toBe('withdraw')
    expect(screen.getByText('Everything optional is off.')).toBeTruthy()
  })

  it('says so if the browser refuses to store the choice', async () => {
    const { store } = renderWith(notice, { storage: { read: () => null, write: () => false } })
    expect(screen.queryByText(/holds for this page only/)).toBeNull()
    store.rejectAll()
    expect(await screen.findByText(/holds for this page only/)).toBeTruthy()
  })

  it('is translated to German', () => {
    renderWith(<CookieNotice.Root {...site} messages={de} />)
    expect(screen.getByRole('heading', { level: 1, name: 'Cookie-Hinweise' })).toBeTruthy()
    expect(screen.getByText('Zuletzt geändert am 20. November 2026')).toBeTruthy()
  })

  it('renders in full on a server that has the facts', async () => {
    const facts = await catalog.loadFacts()
    const store = createConsentStore({ catalog, storage: memoryStorage() })
    const html = renderToString(
      <ConsentProvider store={store}>
        <CookieNotice.Root {...site} facts={facts} />
      </ConsentProvider>,
    )
    expect(html).toContain('https://tools.google.com/dlpage/gaoptout')
    expect(html).toContain('_ga_*')
  })

  it('renders the site’s own sections', () => {
    renderWith(
      <CookieNotice.Root {...site}>
        <CookieNotice.Title />
        <CookieNotice.Section id="own" heading="Our servers">
          <CookieNotice.Table columns={['A', 'B']}>
            <tr>
              <td>1</td>
              <td>2</td>
            </tr>
          </CookieNotice.Table>
        </CookieNotice.Section>
      </CookieNotice.Root>,
    )
    expect(screen.getByRole('region', { name: /Our servers/ })).toBeTruthy()
    expect(screen.getAllByRole('columnheader')).toHaveLength(2)
  })
})
