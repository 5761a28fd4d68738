import { defaultCategories, defineCatalog, type VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { googleAnalytics, heapAnalytics, youtube } from '@askfirst/catalog/vendors'
import { scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { ConsentGate, ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import * as tags from '@askfirst/consent/tags'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { ConsentEmbed, HtmlEmbeds } from '@askfirst/ui/embed'
import { CookieNotice } from '@askfirst/ui/notice'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef, StrictMode, version } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, heapAnalytics],
  facts: () => Promise.resolve(facts as Readonly<Record<string, VendorFacts>>),
})

const app = (
  <StrictMode>
    <ConsentProvider catalog={catalog}>
      <ConsentGate for="heap-analytics" fallback={<p>Off</p>}>
        <p>On</p>
      </ConsentGate>
      <PreferencesTrigger />
      <ConsentUI noticeHref="/notice" />
    </ConsentProvider>
  </StrictMode>
)

beforeEach(() => {
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
  // React warns there about what it can't do.
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    throw new Error(words.join(' '))
  })
})

afterEach(cleanup)

test('this is React 18', () => {
  expect(version).toMatch(/^18\./)
})

test('the banner asks, and granted content appears', async () => {
  render(app)
  expect(screen.getByText('Off')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Accept all' }))
  expect(await screen.findByText('On')).toBeTruthy()
  expect(document.cookie).toContain('askfirst=2.')
})

test('the preference center saves one provider', async () => {
  render(app)
  await userEvent.click(screen.getByRole('button', { name: 'Choose' }))
  const dialog = await screen.findByRole('dialog', { name: 'Cookie settings' })
  await userEvent.click(within(dialog).getByText('2 providers'))
  await userEvent.click(await within(dialog).findByRole('switch', { name: 'Heap' }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save choices' }))
  expect(await screen.findByText('On')).toBeTruthy()
})

test('asChild keeps the child’s own ref, which React 18 stores elsewhere', () => {
  const ours = createRef<HTMLButtonElement>()
  const theirs = createRef<HTMLAnchorElement>()
  render(
    <ConsentProvider catalog={catalog}>
      <PreferencesTrigger asChild ref={ours}>
        <a href="#settings" ref={theirs}>
          Settings
        </a>
      </PreferencesTrigger>
    </ConsentProvider>,
  )
  expect(theirs.current?.textContent).toBe('Settings')
  expect(ours.current).toBe(theirs.current)
})

test('server-rendered HTML hydrates without warnings', async () => {
  const container = document.createElement('div')
  container.innerHTML = renderToString(app)
  expect(container.textContent).toContain('Off')
  document.body.append(container)
  const root = hydrateRoot(container, app)
  await screen.findByRole('button', { name: 'Accept all' })
  root.unmount()
  container.remove()
})

test('the notice lists its providers', async () => {
  render(
    <ConsentProvider catalog={catalog}>
      <CookieNotice.Root site="Example" contact={{ email: 'privacy@example.com' }} updated="2026-11-20" />
    </ConsentProvider>,
  )
  expect(await screen.findByRole('heading', { name: 'Heap' })).toBeTruthy()
})

test('an embed waits, shows once, and goes with a refusal; effects load what is granted', async () => {
  const withFilm = defineCatalog({
    categories: defaultCategories,
    vendors: [googleAnalytics, youtube],
    facts: () => Promise.resolve(facts as Readonly<Record<string, VendorFacts>>),
  })
  const store = createTestStore({
    catalog: withFilm,
    start: false,
    effects: [googleConsentMode(), scriptLoader([tags.googleAnalytics({ measurementId: 'G-1' })])],
  })
  render(
    <StrictMode>
      <ConsentProvider store={store as never}>
        <ConsentEmbed vendor="youtube" video="a" title="A film" />
        <HtmlEmbeds />
      </ConsentProvider>
    </StrictMode>,
  )
  const frame = () => document.querySelector('iframe')
  expect(frame()).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Load once' }))
  expect(frame()?.src).toBe('https://www.youtube-nocookie.com/embed/a')
  act(() => store.rejectAll())
  expect(frame()).toBeNull()
  act(() => store.acceptAll())
  expect(frame()?.src).toBe('https://www.youtube-nocookie.com/embed/a')
  const loaded = () => [...document.scripts].map(({ src }) => src)
  await vi.waitFor(() => expect(loaded()).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1']))
})
