import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type AnyCatalog,
  defaultCategories,
  defineCatalog,
  defineVendor,
  type VendorFacts,
} from '@askfirst/catalog'
import { heapAnalytics } from '@askfirst/catalog/facts'
import type { ConsentStore } from '@askfirst/consent'
import { describe, expect, it, vi } from 'vitest'
import { catalog, renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import * as ProviderList from '../providers/provider-list.parts.ts'
import * as ProviderSearch from '../providers/provider-search.parts.ts'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'

const page = (
  <>
    <PreferencesTrigger />
    <ConsentUI />
  </>
)

async function open(): Promise<HTMLElement> {
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings', hidden: true }))
  return screen.findByRole('dialog', { name: 'Cookie settings' })
}

const toggle = (inside: HTMLElement, name: string): HTMLInputElement =>
  within(inside).getByRole<HTMLInputElement>('checkbox', { name })

async function openProviders(dialog: HTMLElement, count: string): Promise<void> {
  await userEvent.click(within(dialog).getByText(count))
}

/** The center closes in the next frame, and the decision follows after that. */
const decided = (store: ConsentStore): Promise<void> =>
  waitFor(() => expect(store.getState().open.preferences).toBe(false))

describe('the preference center', () => {
  it('starts with everything optional off, and what is necessary on, saying why', async () => {
    renderWith(page)
    const dialog = await open()
    expect(toggle(dialog, 'Required').checked).toBe(true)
    for (const name of ['Functionality', 'Performance', 'Targeting and advertising']) {
      expect(toggle(dialog, name).checked).toBe(false)
    }
    const why = toggle(dialog, 'Required').getAttribute('aria-describedby')?.split(' ').at(-1)
    expect(document.getElementById(why ?? '')?.textContent).toContain('can’t work without them')
  })

  it('does not switch off what is necessary, though its toggle can be focused', async () => {
    const { store } = renderWith(page)
    const dialog = await open()
    const required = toggle(dialog, 'Required')
    expect(required.disabled).toBe(false)
    expect(required.getAttribute('aria-disabled')).toBe('true')
    await userEvent.click(required)
    expect(required.checked).toBe(true)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await decided(store)
    expect(store.isGranted('necessary')).toBe(true)
  })

  it('saves a category for all its providers', async () => {
    const { store } = renderWith(page)
    const dialog = await open()
    await userEvent.click(toggle(dialog, 'Performance'))
    expect(store.getState().decided).toBe(false)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await decided(store)
    expect(store.isGranted('heap-analytics')).toBe(true)
    expect(store.isGranted('perfect-audience')).toBe(false)
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('lets one provider differ, and shows the category as mixed', async () => {
    const { store } = renderWith(page)
    const dialog = await open()
    await openProviders(dialog, '3 providers')
    const heap = await within(dialog).findByRole('switch', { name: 'Heap' })
    await userEvent.click(heap)
    expect(toggle(dialog, 'Performance').indeterminate).toBe(true)
    expect(within(dialog).getByText(/^\d+ of \d+ allowed$/)).toBeTruthy()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await decided(store)
    expect(store.isGranted('heap-analytics')).toBe(true)
    expect(store.isGranted('google-analytics')).toBe(false)
    expect(store.isGranted('performance')).toBe(false)
  })

  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Close', () => userEvent.click(screen.getByRole('button', { name: 'Close without saving' }))],
  ])('stores nothing when closed by %s, and gives focus back', async (_, close) => {
    const { store } = renderWith(page)
    const dialog = await open()
    await userEvent.click(toggle(dialog, 'Performance'))
    await close()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(store.getState().decided).toBe(false)
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cookie settings' })),
    )
    const again = await open()
    expect(toggle(again, 'Performance').checked).toBe(false)
  })

  it('leaves focus where a quick visitor puts it, and still gives it back to the opener', async () => {
    renderWith(page)
    // A dialog that an earlier test left open gives the focus back in a task of its own.
    await new Promise((resolve) => void setTimeout(resolve))
    act(() => screen.getByRole('button', { name: 'Cookie settings' }).focus())
    const there = new Promise<HTMLElement>((resolve) => {
      const watcher = new MutationObserver(() => {
        const found = screen.queryByRole('dialog')
        if (!found) return
        watcher.disconnect()
        resolve(found)
      })
      watcher.observe(document.body, { childList: true })
    })
    fireEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
    // Before the paint after which the dialog takes the focus.
    const dialog = await there
    const performance = toggle(dialog, 'Performance')
    act(() => performance.focus())
    await waitFor(() => expect(document.querySelector('[inert]')).not.toBeNull())
    expect(document.activeElement).toBe(performance)
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cookie settings'))
  })

  it('explains a signal, follows it, and lets the visitor override it', async () => {
    const { store } = renderWith(page, { gpc: true })
    const dialog = await open()
    const targeting = toggle(dialog, 'Targeting and advertising')
    await userEvent.click(targeting)
    expect(targeting.checked).toBe(false)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Decide for myself' }))
    await userEvent.click(targeting)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
    await decided(store)
    expect(store.isGranted('perfect-audience')).toBe(true)
  })

  it('accepts all but what the signal refuses, unless the visitor has overridden it', async () => {
    const { store } = renderWith(page, { gpc: true })
    await userEvent.click(within(await open()).getByRole('button', { name: 'Accept all' }))
    await decided(store)
    expect(store.isGranted('heap-analytics')).toBe(true)
    expect(store.isGranted('perfect-audience')).toBe(false)
    const dialog = await open()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Decide for myself' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Accept all' }))
    await decided(store)
    expect(store.isGranted('perfect-audience')).toBe(true)
  })

  it('fetches the facts once, on the first hint of intent', async () => {
    const loadFacts = vi.fn(catalog.loadFacts)
    const watched: AnyCatalog = { ...catalog, loadFacts }
    renderWith(page, { catalog: watched })
    expect(loadFacts).not.toHaveBeenCalled()
    await userEvent.hover(screen.getByRole('button', { name: 'Choose' }))
    expect(loadFacts).toHaveBeenCalled()
  })

  it('still lets the visitor choose when the facts fail to load, and tries again on demand', async () => {
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    let broken = true
    const flaky: AnyCatalog = {
      ...catalog,
      loadFacts: () => (broken ? Promise.reject(new Error('offline')) : catalog.loadFacts()),
    }
    const { store } = renderWith(page, { catalog: flaky })
    const dialog = await open()
    await openProviders(dialog, '3 providers')
    await within(dialog).findByText(/could not be loaded/)
    expect(within(dialog).getByRole('switch', { name: 'heap-analytics' })).toBeTruthy()
    broken = false
    await userEvent.click(within(dialog).getByRole('button', { name: 'Try again' }))
    await within(dialog).findByRole('switch', { name: 'Heap' })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Reject all' }))
    await decided(store)
    expect(store.getState().lastAction).toBe('reject-all')
    errors.mockRestore()
  })

  it('offers to retry while the facts hang, and shows them when they arrive', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
    let arrive = (): void => undefined
    const gate = new Promise<void>((resolve) => (arrive = resolve))
    renderWith(page, { catalog: { ...catalog, loadFacts: () => gate.then(() => catalog.loadFacts()) } })
    fireEvent.click(screen.getByRole('button', { name: 'Choose' }))
    const dialog = await screen.findByRole('dialog')
    const details = within(dialog).getByText('3 providers').closest('details')!
    details.open = true
    fireEvent(details, new Event('toggle'))
    expect(await within(dialog).findByText(/Loading provider details/)).toBeTruthy()
    expect(within(dialog).queryByRole('button', { name: 'Try again' })).toBeNull()
    await act(() => vi.advanceTimersByTimeAsync(5000))
    expect(within(dialog).getByRole('button', { name: 'Try again' })).toBeTruthy()
    expect(within(dialog).getByRole('button', { name: 'Load the page again' })).toBeTruthy()
    vi.useRealTimers()
    await act(async () => arrive())
    expect(await within(dialog).findByRole('switch', { name: 'Heap' })).toBeTruthy()
    expect(within(dialog).queryByRole('button', { name: 'Try again' })).toBeNull()
  })

  it('says that a category without providers is empty', async () => {
    const sparse = defineCatalog({
      categories: { ...defaultCategories, functional: { own: true } },
      vendors: [{ id: 'heap-analytics', category: 'performance' }],
      facts: async () => ({ heapAnalytics }),
    })
    renderWith(page, { catalog: sparse })
    const dialog = await open()
    const notes = [...dialog.querySelectorAll('li > [data-slot="askfirst-note"]')]
    expect(notes.map(({ textContent }) => textContent)).toEqual([
      'No outside providers.',
      'No outside providers. Used by this site itself.',
      'No outside providers.',
    ])
  })
})

describe('the provider list', () => {
  it('says whose code loads without a grant, instead of a sentence that would be wrong', async () => {
    const effects = [Object.assign(() => undefined, { early: ['linkedin-insights'] })]
    renderWith(page, { effects })
    const dialog = await open()
    await openProviders(dialog, '3 providers')
    expect(await within(dialog).findByText(/Its code loads even if you don’t allow it/)).toBeTruthy()
    expect(within(dialog).queryByText(/Uses the same code as LinkedIn Ads/)).toBeNull()
  })

  it('shows operator, use, cookies and both links of each provider', async () => {
    renderWith(page)
    const dialog = await open()
    await openProviders(dialog, '3 providers')
    await within(dialog).findByRole('switch', { name: 'Heap' })
    expect(within(dialog).getByRole('link', { name: 'Opt out: Google Analytics' }).getAttribute('href')).toBe(
      'https://tools.google.com/dlpage/gaoptout',
    )
    const privacy = within(dialog).getByRole('link', { name: 'Privacy policy: Heap' })
    expect(privacy.getAttribute('target')).toBe('_blank')
    expect(privacy.getAttribute('rel')).toContain('noopener')
    // The table is rendered when the visitor opens it.
    expect(within(dialog).queryByText('_ga_*')).toBeNull()
    const provider = within(dialog).getByRole('switch', { name: 'Google Analytics' }).closest('li')!
    await userEvent.click(within(provider).getByText(/cookies$/))
    expect(await within(provider).findByText('_ga_*')).toBeTruthy()
  })

  it('renders the site’s own items, and still shows one part of a long list at a time', async () => {
    const vendors = Array.from({ length: 25 }, (_, index) =>
      defineVendor({ id: `vendor-${index}`, category: 'performance', disclosed: 'D0' }),
    )
    renderWith(
      <ProviderSearch.Root
        renderItem={(item) => (
          <ProviderList.Item {...item} className="found">
            <ProviderList.Name />
          </ProviderList.Item>
        )}
      >
        <ProviderList.Root
          renderItem={(item) => (
            <ProviderList.Item {...item} className="own">
              <ProviderList.Name />
            </ProviderList.Item>
          )}
        />
      </ProviderSearch.Root>,
      {
        catalog: defineCatalog({
          categories: defaultCategories,
          vendors,
          facts: async () => ({}) as Readonly<Record<string, VendorFacts>>,
        }),
      },
    )
    Object.assign(Element.prototype, { scrollIntoView: () => undefined })
    const items = () => screen.getAllByRole('listitem')
    expect(items()).toHaveLength(20)
    expect(items()[0]?.className).toBe('own')
    expect(items()[0]?.getAttribute('aria-setsize')).toBe('25')
    await userEvent.click(screen.getByRole('button', { name: 'Next providers' }))
    expect(items()).toHaveLength(5)
    expect(document.activeElement).toBe(items()[0])
    await userEvent.type(screen.getByRole('searchbox'), 'vendor-7')
    await waitFor(() => expect(items().map(({ className }) => className)).toEqual(['found']))
  })

  it('says which providers share one tag', async () => {
    renderWith(page)
    const dialog = await open()
    await openProviders(dialog, '3 providers')
    expect(await within(dialog).findByText(/Uses the same code as LinkedIn Ads/)).toBeTruthy()
  })

  it('marks what no source confirms', async () => {
    renderWith(page)
    const dialog = await open()
    await openProviders(dialog, '2 providers')
    expect(await within(dialog).findByText(/This service was closed in 2024/)).toBeTruthy()
    expect(within(dialog).getAllByText(/\(not confirmed\)/).length).toBeGreaterThan(0)
  })
})
