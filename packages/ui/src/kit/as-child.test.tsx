import { act, cleanup, screen } from '@testing-library/react'
import { type ElementType, type ReactElement, type ReactNode, useEffect } from 'react'
import { useConsentStore } from '@askfirst/consent/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentEmbed, EmbedPlaceholder } from '../embed/index.ts'
import { ConsentBanner, PreferencesTrigger } from '../index.ts'
import { CookieNotice } from '../notice/index.ts'
import { CategoryList, PreferenceCenter, ProviderList } from '../preferences/index.ts'
import { ReloadNotice } from '../reload/index.ts'

// oxlint-disable-next-line typescript/no-explicit-any -- parts of all kinds
type AnyPart = ElementType<any>
type Around = (part: ReactNode) => ReactElement

const inBanner: Around = (part) => <ConsentBanner.Root>{part}</ConsentBanner.Root>

function Open({ children }: { readonly children: ReactNode }): ReactNode {
  const store = useConsentStore()
  useEffect(() => store.open('preferences'), [store])
  return children
}
const inCenter: Around = (part) => (
  <Open>
    <PreferenceCenter.Root>
      <PreferenceCenter.Content>
        <PreferenceCenter.Title />
        <PreferenceCenter.Description />
        {part}
      </PreferenceCenter.Content>
    </PreferenceCenter.Root>
  </Open>
)
const inDialog: Around = (part) => (
  <Open>
    <PreferenceCenter.Root>
      <PreferenceCenter.Content>{part}</PreferenceCenter.Content>
    </PreferenceCenter.Root>
  </Open>
)
const inCategory: Around = (part) =>
  inCenter(
    <CategoryList.Root>
      <CategoryList.Item category={'necessary' as never}>
        <CategoryList.Label />
        {part}
      </CategoryList.Item>
    </CategoryList.Root>,
  )
const inPerformance: Around = (part) =>
  inCenter(
    <CategoryList.Root>
      <CategoryList.Item category={'performance' as never}>{part}</CategoryList.Item>
    </CategoryList.Root>,
  )
const inProvider: Around = (part) =>
  inCenter(
    <ProviderList.Root>
      <ProviderList.Item vendor={'heap-analytics' as never}>{part}</ProviderList.Item>
    </ProviderList.Root>,
  )
const inEmbed: Around = (part) => (
  <ConsentEmbed
    vendor={'heap-analytics' as never}
    src="https://heap.example/"
    title="A film"
    height={300}
    placeholder={<EmbedPlaceholder.Root>{part}</EmbedPlaceholder.Root>}
  />
)
const inNotice: Around = (part) => (
  <CookieNotice.Root site="Example" updated="2026-11-20" contact={{ email: 'privacy@example.com' }}>
    {part}
  </CookieNotice.Root>
)
const alone: Around = (part) => <>{part}</>
const inReload: Around = (part) => <ReloadNotice.Root>{part}</ReloadNotice.Root>

const heap = { category: 'performance', vendor: 'heap-analytics' }

/** Its name, the part, what it is rendered in, an element that can replace it, and its props. */
const parts: readonly (readonly [string, AnyPart, Around, AnyPart, object?])[] = [
  ['ConsentBanner.Title', ConsentBanner.Title, inBanner, 'h3'],
  ['ConsentBanner.Description', ConsentBanner.Description, inBanner, 'div'],
  ['ConsentBanner.Signal', ConsentBanner.Signal, inBanner, 'div'],
  ['ConsentBanner.NoticeLink', ConsentBanner.NoticeLink, inBanner, 'a', { href: '/cookies' }],
  ['ConsentBanner.Customize', ConsentBanner.Customize, inBanner, 'button'],
  ['PreferencesTrigger', PreferencesTrigger, alone, 'button'],
  ['PreferenceCenter.Title', PreferenceCenter.Title, inDialog, 'h3'],
  ['PreferenceCenter.Description', PreferenceCenter.Description, inDialog, 'div'],
  ['PreferenceCenter.Signal', PreferenceCenter.Signal, inCenter, 'section'],
  ['PreferenceCenter.Save', PreferenceCenter.Save, inCenter, 'button'],
  ['PreferenceCenter.Close', PreferenceCenter.Close, inCenter, 'button'],
  ['CategoryList.Root', CategoryList.Root, inCenter, 'ol'],
  ['CategoryList.Item', CategoryList.Item, inCenter, 'li', heap],
  ['CategoryList.Label', CategoryList.Label, inCategory, 'h5'],
  ['CategoryList.Description', CategoryList.Description, inCategory, 'div'],
  ['CategoryList.Lock', CategoryList.Lock, inCategory, 'div'],
  ['CategoryList.Providers', CategoryList.Providers, inPerformance, 'details'],
  ['ProviderList.Root', ProviderList.Root, inCenter, 'ol', { category: 'performance' }],
  ['ProviderList.Item', ProviderList.Item, inCenter, 'li', heap],
  ['ProviderList.Name', ProviderList.Name, inProvider, 'h5'],
  ['ProviderList.UsedFor', ProviderList.UsedFor, inProvider, 'div'],
  ['ProviderList.Operator', ProviderList.Operator, inProvider, 'div'],
  ['ProviderList.Cookies', ProviderList.Cookies, inProvider, 'details'],
  ['ProviderList.PrivacyLink', ProviderList.PrivacyLink, inProvider, 'a'],
  ['ProviderList.OptOutLink', ProviderList.OptOutLink, inProvider, 'a'],
  ['EmbedPlaceholder.Title', EmbedPlaceholder.Title, inEmbed, 'div'],
  ['EmbedPlaceholder.Description', EmbedPlaceholder.Description, inEmbed, 'div'],
  ['EmbedPlaceholder.LoadOnce', EmbedPlaceholder.LoadOnce, inEmbed, 'button'],
  ['EmbedPlaceholder.PrivacyLink', EmbedPlaceholder.PrivacyLink, inEmbed, 'a'],
  ['EmbedPlaceholder.OptOutLink', EmbedPlaceholder.OptOutLink, inEmbed, 'a'],
  ['ReloadNotice.Text', ReloadNotice.Text, inReload, 'div'],
  ['ReloadNotice.Later', ReloadNotice.Later, inReload, 'button'],
  ['ReloadNotice.Reload', ReloadNotice.Reload, inReload, 'button'],
  ['ReloadNotice.Root', ReloadNotice.Root, alone, 'div'],
  ['CookieNotice.Title', CookieNotice.Title, inNotice, 'h2'],
  ['CookieNotice.Contents', CookieNotice.Contents, inNotice, 'div'],
  ['CookieNotice.Section', CookieNotice.Section, inNotice, 'div', { id: 'own', heading: 'Letters' }],
  ['CookieNotice.Table', CookieNotice.Table, inNotice, 'table', { columns: ['Name'] }],
]

/** What a part says once the facts have loaded, including its accessible name. */
async function saidBy(around: Around, part: ReactElement): Promise<string> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true })
  const { store } = renderWith(around(part), {
    gpc: true,
    effects: [
      ({ note, getState }) =>
        note({ stillRunning: ['heap-analytics'], open: { ...getState().open, reload: true } }),
    ],
  })
  // The reload notice speaks only after a decision.
  if (around === inReload || part.key === 'decided') act(() => store.rejectAll())
  await store.catalog.loadFacts()
  await screen.findByTestId('part')
  // Facts and signals arrive, and the reload notice speaks a moment later.
  await act(() => vi.advanceTimersByTimeAsync(150))
  const element = screen.getByTestId('part')
  const said = `${element.textContent} | ${element.getAttribute('aria-label')}`
  cleanup()
  vi.useRealTimers()
  return said
}

afterEach(() => vi.restoreAllMocks())

describe('asChild with an element that has nothing inside', () => {
  for (const [name, Tested, around, Child, props = {}] of parts) {
    it(`${name} says what it usually says`, async () => {
      const key = name === 'ReloadNotice.Root' ? 'decided' : name
      const usual = await saidBy(around, <Tested key={key} data-testid="part" {...props} />)
      const asChild = await saidBy(
        around,
        <Tested key={key} data-testid="part" {...props} asChild>
          <Child />
        </Tested>,
      )
      expect(usual.split(' |')[0]).not.toBe('')
      expect(asChild).toBe(usual)
    })
  }
})
