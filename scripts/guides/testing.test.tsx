import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'
import { type ConsentStore, resolveRegime } from '@askfirst/consent'
import { blockedStorage, consentCookie, createTestStore, fakeSignals } from '@askfirst/consent/testing'
import { expect, test, vi } from 'vitest'
import { examplesOf, run } from './example.ts'

// Four examples are separate files: `scripts/guide-examples.test.mjs` compares them with the guide.
const example = examplesOf('testing', {
  'Create a store in any state 0': 'packages/consent/src/testing/example.test.tsx',
  'Set a choice before the page opens 0': 'apps/demo/e2e/consent-cookie-example.spec.ts',
  'In Jest 0': 'scripts/tools/jest.config.js, by scripts/check-tools.mjs',
  'Silence before consent 0': 'apps/demo/e2e/silent-example.spec.ts',
})

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [vendors.googleAnalytics, vendors.youtube, vendors.hotjar, vendors.facebookCustomAudience],
  facts: () => import('@askfirst/catalog/facts'),
})

/** What each line's comment or code says: whether the visitor is asked, and what is granted. */
const visitors = [
  ['{ catalog })', true, []],
  ["granted: 'all' })", false, ['functional', 'performance', 'targeting', 'google-analytics', 'youtube']],
  ["granted: 'none' })", false, []],
  ["granted: ['performance', 'youtube']", false, ['performance', 'google-analytics', 'hotjar', 'youtube']],
  ["refused: ['targeting']", false, ['functional', 'performance', 'youtube']],
  ["undecided: ['hotjar']", true, ['google-analytics', 'youtube', 'targeting']],
  ['decidedDaysAgo: 200', true, []],
  ['fakeSignals({ gpc: true })', false, ['performance', 'functional', 'youtube']],
  ['blockedStorage()', true, []],
  ["resolveRegime('US-CA')", true, ['performance', 'targeting', 'youtube']],
] as const

const lines = example.text('Create a store in any state', 1).trim().split('\n')

test.each(visitors)('every visitor is one line: %s', async (part, asked, granted) => {
  const line = lines.find((each) => each.includes(part)) ?? ''
  const scope = { createTestStore, fakeSignals, blockedStorage, resolveRegime, catalog }
  const { value: store } = (await run(line, { scope })) as { value: ConsentStore<typeof catalog> }
  const { mustAsk, grants } = store.getState()
  expect(mustAsk).toBe(asked)
  const yes = Object.entries(grants).flatMap(([id, is]) => (is && id !== 'necessary' ? [id] : []))
  expect(yes).toEqual(expect.arrayContaining([...granted]))
  if (granted.length === 0) expect(yes).toEqual([])
  if (part.includes('targeting')) expect(yes).not.toContain('facebook-custom-audience')
  if (part.includes('hotjar')) expect(yes).not.toContain('hotjar')
  if (part.includes('gpc')) expect(yes).not.toContain('targeting')
})

test('there is a line for each visitor, and a test for each line', () => {
  const [, first = ''] = lines
  expect(first).toContain("granted: 'all'")
  expect(lines).toHaveLength(visitors.length)
})

test('a wrong id throws', () => {
  const granted = ['hubsopt'] as never[]
  expect(() => createTestStore({ catalog, granted })).toThrow('AF201')
  expect(() => consentCookie({ catalog, granted })).toThrow('AF201')
})

test('the verbs of the store work, and what a signal refuses stays refused', () => {
  const store = createTestStore({ catalog, granted: 'all', signals: fakeSignals({ gpc: true }) })
  store.acceptAll()
  expect(store.isGranted('targeting')).toBe(false)
  store.withdraw()
  expect(store.isGranted('youtube')).toBe(false)
  const reported = createTestStore({
    catalog,
    granted: 'all',
    signals: fakeSignals({ gpc: true }),
    overrideSignal: true,
  })
  expect(reported.isGranted('targeting')).toBe(true)
})

test('the store is started, unless the provider should do that', () => {
  expect(createTestStore({ catalog }).getState().started).toBe(true)
  expect(createTestStore({ catalog, start: false }).getState().started).toBe(false)
})

test.each([undefined, 'read', 'write', 'silent'] as const)(
  'blockedStorage(%s): a choice is valid on the page, and is not stored',
  (how) => {
    const store = createTestStore({ catalog, storage: how ? blockedStorage(how) : blockedStorage() })
    store.acceptAll()
    expect(store.getState()).toMatchObject({ persisted: false, grants: { youtube: true } })
  },
)

test('for Cypress, the name and the value of the cookie are enough', async () => {
  const setCookie = vi.fn<(name: string, value: string) => void>()
  await example('Set a choice before the page opens', 1, {
    scope: { cy: { setCookie }, consentCookie, catalog },
  })
  const [name = '', value = ''] = setCookie.mock.calls[0] ?? []
  const storage = { read: () => value, write: () => true }
  expect(name).toBe('askfirst')
  const { mustAsk, grants } = createTestStore({ catalog, storage, start: true }).getState()
  expect({ mustAsk, youtube: grants.youtube }).toEqual({ mustAsk: false, youtube: false })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
