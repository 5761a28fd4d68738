import * as catalogEntry from '@askfirst/catalog'
import {
  type AnyCatalog,
  type Cookie,
  createMatcher,
  defaultCategories,
  defineCatalog,
  defineVendor,
  type Matcher,
  writeDisclosed,
  type VendorFacts,
} from '@askfirst/catalog'
import * as allFacts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'
import { createTestStore } from '@askfirst/consent/testing'
import { memoryStorage } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import { ConsentEmbed } from '@askfirst/ui/embed'
import { FactsProvider, ProviderList } from '@askfirst/ui/preferences'
import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf, run } from './example.ts'

const example = examplesOf('catalog')
const scope = { ...catalogEntry }
const lifetime = { value: 2592000, source: ['https://tour.example.com/docs'] } as const

type Own = { ourChat: { id: string; category: string; disclosed: string; facts: VendorFacts<string> } }
const ourChat = async () => (await example<Own>('Your own vendors', 0)).ourChat

afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

describe('Start', () => {
  test('the facts load once, when they are read', async () => {
    const load = vi.fn<() => typeof allFacts>(() => allFacts)
    const { catalog } = await example<{ catalog: AnyCatalog }>('Start', 0, {
      modules: {
        get '@askfirst/catalog/facts'() {
          return load()
        },
      },
    })
    expect(load).not.toHaveBeenCalled()
    const [first, second] = await Promise.all([catalog.loadFacts(), catalog.loadFacts()])
    expect([...first.keys()]).toEqual(['crazy-egg', 'google-analytics'])
    expect(second).toBe(first)
    expect(load).toHaveBeenCalledOnce()
  })

  test('after a failure, the next call tries again', async () => {
    const facts = vi.fn(() => Promise.resolve(allFacts)).mockRejectedValueOnce(new Error('offline'))
    const catalog = defineCatalog({ categories: defaultCategories, vendors: [vendors.crazyEgg], facts })
    await expect(catalog.loadFacts()).rejects.toThrow('offline')
    expect([...(await catalog.loadFacts()).keys()]).toEqual(['crazy-egg'])
  })
})

test('Core and facts: only yours, in a separate file', async () => {
  const yours = await example('Core and facts', 0)
  expect(Object.keys(yours as object)).toEqual(['crazyEgg', 'googleAnalytics'])
  const { value } = await example<{ value: { facts: () => Promise<object> } }>('Core and facts', 0, {
    part: 1,
    modules: { './catalog.facts': yours },
  })
  const catalog = defineCatalog({
    categories: defaultCategories,
    vendors: [vendors.crazyEgg, vendors.googleAnalytics],
    facts: value.facts as never,
  }) as unknown as AnyCatalog
  expect([...(await catalog.loadFacts()).keys()]).toEqual(['crazy-egg', 'google-analytics'])
})

test('Core and facts: missing facts are reported', async () => {
  const facts = () => Promise.resolve({ crazyEgg: allFacts.crazyEgg } as never)
  const { crazyEgg, googleAnalytics } = vendors
  const catalog = defineCatalog({
    categories: defaultCategories,
    vendors: [crazyEgg, googleAnalytics],
    facts,
  })
  await expect(catalog.loadFacts()).rejects.toThrow(/AF105.*google-analytics/)
})

describe('Your own', () => {
  test('a category brings its texts along', async () => {
    const { value } = await example<{ value: { categories: never } }>('Your own categories', 0, { scope })
    const chat = await ourChat()
    const catalog = defineCatalog({ categories: value.categories, vendors: [chat] as never })
    const { unmount } = render(
      <ConsentProvider store={createTestStore({ catalog })}>
        <ConsentUI />
      </ConsentProvider>,
    )
    await screen.findByRole('region')
    screen.getByRole('button', { name: 'Choose' }).click()
    expect(await screen.findByText('Live chat')).toBeTruthy()
    expect(screen.getByText('Lets you write with our staff while you browse.')).toBeTruthy()
    unmount()
  })

  test('a necessary category is always granted, and a signal refuses what says so', () => {
    const catalog = defineCatalog({
      categories: {
        base: { necessary: true, name: 'Base', description: '-' },
        ads: { refusedBySignal: true, name: 'Ads', description: '-' },
      },
      vendors: [],
    })
    const store = createTestStore({ catalog, signals: () => ({ gpc: true, dnt: false }) as never })
    store.acceptAll()
    expect(store.getState().grants).toEqual({ base: true, ads: false })
  })

  test('a vendor includes its facts, needs no loader, and gets its `disclosed` filled in', async () => {
    const chat = await ourChat()
    expect(chat.disclosed).toBe('Du')
    const catalog = defineCatalog({
      categories: { ...defaultCategories, 'live-chat': { name: 'Live chat', description: '-' } },
      vendors: [chat] as never,
    }) as AnyCatalog
    expect((await catalog.loadFacts()).get('our-chat')?.name).toBe('Our chat')
  })

  test('a vendor in two halves', async () => {
    const { facts } = await ourChat()
    const split = await example<{ core: { id: string; disclosed: string } }>('Your own vendors', 1, {
      part: 0,
      scope,
    })
    expect(split.core).toEqual({
      id: 'our-chat',
      category: 'live-chat',
      disclosed: writeDisclosed('live-chat', facts.cookies),
    })
    const files = await example<Record<string, unknown>>('Your own vendors', 1, {
      part: 1,
      modules: { './our-chat': { facts: { ...facts, id: 'our-chat' } } },
    })
    const catalog = defineCatalog({
      categories: { ...defaultCategories, 'live-chat': { name: 'Live chat', description: '-' } },
      vendors: [split.core] as never,
      facts: (() => Promise.resolve(files)) as never,
    }) as AnyCatalog
    expect((await catalog.loadFacts()).get('our-chat')?.name).toBe('Our chat')
  })

  test('a copy of a vendor’s facts replaces them', async () => {
    const { crazyEgg } = await example<{ crazyEgg: typeof allFacts.crazyEgg }>('Your own vendors', 2)
    const facts = () => Promise.resolve({ ...allFacts, crazyEgg })
    const catalog = defineCatalog({ categories: defaultCategories, vendors: [vendors.crazyEgg], facts })
    expect((await catalog.loadFacts()).get('crazy-egg')?.name).toBe('Crazy Egg (our account)')
  })

  test('an embed shows a placeholder in its place', async () => {
    const { ourTour } = await example<{ ourTour: { id: string; embed: boolean } }>('Embeds', 0, { scope })
    const catalog = defineCatalog({ categories: defaultCategories, vendors: [ourTour] as never })
    render(
      <ConsentProvider store={createTestStore({ catalog })}>
        <ConsentEmbed vendor={'our-tour' as never} src="https://tour.example.com/rooms" title="Our rooms" />
      </ConsentProvider>,
    )
    expect((await screen.findAllByText(/Our tour/)).length).toBeGreaterThan(0)
    expect(document.querySelector('iframe')).toBeNull()
  })
})

test('Embeds: seven vendors of the catalog are embeds', () => {
  const embeds = Object.values(vendors).filter((vendor) => 'embed' in vendor)
  const said = 'calendly, google-maps, spotify, typeform, vimeo, x-posts, youtube'
  expect(
    embeds
      .map(({ id }) => id)
      .sort()
      .join(', '),
  ).toBe(said)
})

test('What is stored: the same name may appear once for each kind, and a refusal is not deleted', async () => {
  const { value } = await example<{ value: { cookies: Cookie[] } }>('What is stored', 0, {
    scope: { lifetime },
  })
  const tour = (await example<{ ourTour: { facts: VendorFacts<string> } }>('Embeds', 0, { scope })).ourTour
  const made = defineVendor({ ...tour, facts: { ...tour.facts, cookies: value.cookies } } as never) as {
    disclosed: string
  }
  expect(made.disclosed).toBe(writeDisclosed('functional', value.cookies))
  expect(value.cookies.filter(({ name }) => name === 'tour_id')).toHaveLength(2)
})

describe('What you disclose to visitors', () => {
  test('writeDisclosed computes what a core contains', async () => {
    const core = vendors.googleAnalytics
    await example('What you disclose to visitors', 0, {
      scope: { core, facts: allFacts.googleAnalytics, expect },
    })
  })

  test('a wrong `disclosed` in a core is reported, with the right one', async () => {
    const core = { ...vendors.crazyEgg, disclosed: 'Du' } as const
    const facts = () => Promise.resolve(allFacts)
    const catalog = defineCatalog({ categories: defaultCategories, vendors: [core], facts })
    const complain = vi.spyOn(console, 'warn').mockReturnValue()
    const error = vi.spyOn(console, 'error').mockReturnValue()
    const thrown = await catalog.loadFacts().catch((reason: unknown) => reason)
    const said = [thrown, ...complain.mock.calls.flat(), ...error.mock.calls.flat()].map(String).join()
    expect(said).toContain('AF106')
    expect(said).toContain(vendors.crazyEgg.disclosed)
  })

  test('a visitor is asked about more, but not about less', () => {
    const asked = (before: string, now: string) => {
      const list = (disclosed: string) =>
        defineCatalog({
          categories: defaultCategories,
          vendors: [{ id: 'chat', category: 'functional', disclosed }],
        })
      const storage = memoryStorage()
      createTestStore({ catalog: list(before), storage }).acceptAll()
      return createTestStore({ catalog: list(now), storage }).getState().mustAsk
    }
    const text = 'P-2Da5-7_0hMu'
    expect(asked(text, text)).toBe(false)
    expect(asked('Du', 'Da5')).toBe(true)
    expect(asked('Du', 'Du-2')).toBe(true)
    expect(asked('Du-2', 'Du')).toBe(false)
    expect(asked('Da5', 'Du')).toBe(false)
  })
})

test('Shared tags: those of the table, and no others', () => {
  const tags: Record<string, string[]> = {}
  for (const vendor of Object.values(vendors)) {
    if ('tag' in vendor) (tags[vendor.tag] ??= []).push(vendor.id)
  }
  expect(tags).toEqual({
    'google-ads': ['google-adwords-conversion', 'google-dynamic-remarketing'],
    'linkedin-insight': ['linkedin-ads', 'linkedin-insights', 'linkedin-marketing-solutions'],
    'x-pixel': ['twitter-advertising', 'twitter-analytics'],
  })
})

test('Verified and unverified facts: an unverified fact can’t be read as certain', async () => {
  const verified = { lifetime }
  const doubtful = { lifetime: { value: 60, unverified: 'two pages differ', source: [] } }
  const textOf = async (cookie: object) =>
    (await example<{ text: unknown }>('Verified and unverified facts', 0, { scope: { cookie } })).text
  expect(await textOf(verified)).toBe(2592000)
  expect(await textOf(doubtful)).toBe('not confirmed')
})

test('Verified and unverified facts: a site can show all that is doubtful', async () => {
  const { catalog } = await example<{ catalog: AnyCatalog }>('Verified and unverified facts', 1, {
    scope: { ...scope, ...vendors },
    modules: { './catalog.facts': allFacts },
  })
  const { group } = allFacts.googleAnalytics
  expect(group?.unverified).toBeDefined()
  render(
    <ConsentProvider store={createTestStore({ catalog })}>
      <FactsProvider facts={await catalog.loadFacts()}>
        <ProviderList.Root />
      </FactsProvider>
    </ConsentProvider>,
  )
  expect(screen.getByText(new RegExp(`Part of ${group?.value} \\(not confirmed\\)`))).toBeTruthy()
})

describe('Find the vendor of a cookie or request', () => {
  const catalog = defineCatalog({
    categories: defaultCategories,
    vendors: Object.values(vendors),
    facts: () => Promise.resolve(allFacts) as never,
  }) as unknown as AnyCatalog

  test('each line returns what its comment says', async () => {
    const { matcher } = await example<{ matcher: Matcher }>('Find the vendor of a cookie or request', 0, {
      scope: { catalog },
    })
    const lines = example
      .text('Find the vendor of a cookie or request', 0)
      .split('\n')
      .filter((line) => line.startsWith('matcher.'))
    const values = await Promise.all(lines.map((line) => run(line, { scope: { matcher } })))
    const [ga, uuid, pixel, nobody] = values.map(
      ({ value }) => value as { vendors: string[]; pattern: string } | null,
    )
    expect(ga).toEqual({ vendors: ['google-analytics'], pattern: '_ga_*' })
    expect(uuid?.vendors).toEqual(['appnexus'])
    expect(pixel?.vendors).toEqual(expect.arrayContaining(['linkedin-ads']))
    expect(nobody).toBeNull()
    expect(values).toHaveLength(4)
  })

  test('the longest pattern wins, and a lookup never throws', () => {
    const cookie = (name: string): Cookie => ({ name, party: 'first', lifetime, purpose: '-' }) as Cookie
    const facts = ['_ga', '_ga*', '_ga_x*'].map((name, index) => ({
      ...allFacts.crazyEgg,
      id: String(index),
      hosts: [],
      cookies: [cookie(name)],
    }))
    const matcher = createMatcher(facts as never)
    const patterns = ['_ga', '_gat', '_ga_x1'].map((name) => matcher.cookie(name)?.pattern)
    expect(patterns).toEqual(['_ga', '_ga*', '_ga_x*'])
    for (const wild of ['', '*', '://', 'http://[', '\0'.repeat(9)]) {
      expect(() => [matcher.cookie(wild), matcher.cookie('a', wild), matcher.url(wild)]).not.toThrow()
    }
  })
})

test('The rest of a notice: pages of the industry, and mechanisms', async () => {
  await example('The rest of a notice', 0)
  const { industryOptOuts, mechanisms } = await import('@askfirst/catalog/notice')
  const states = [...industryOptOuts, ...mechanisms].flatMap((each) =>
    'status' in each ? [each.status.state] : [],
  )
  expect(states).toContain('discontinued')
})

test('no example is left out', () => expect(example.left()).toEqual([]))
