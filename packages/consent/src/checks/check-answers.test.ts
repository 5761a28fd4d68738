import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { type ConsentStoreOptions, createConsentStore, memoryStorage } from '../index.ts'

let errors: MockInstance<typeof console.error>
beforeEach(() => (errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)))
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})
const reported = () => errors.mock.calls.map(([message]) => String(message).split(' Add', 1)[0])

type Options = Partial<ConsentStoreOptions<typeof catalog>>
const use = (options: Options) => {
  const store = createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent, ...options })
  store.start()
  store.acceptAll()
  store.rejectAll()
  return store
}
const later = (() => Promise.resolve(null)) as () => never
const wrong: readonly [string, Options, string][] = [
  [
    'a read that comes later',
    { storage: { ...memoryStorage(), read: later } },
    'storage.read() gave a promise.',
  ],
  [
    'a read of what was parsed',
    { storage: { ...memoryStorage(), read: () => ({ v: 1 }) as never } },
    'storage.read() gave {"v":1}.',
  ],
  [
    'a write that comes later',
    { storage: { ...memoryStorage(), write: later } },
    'storage.write() gave a promise.',
  ],
  [
    'a write that says nothing',
    { storage: { ...memoryStorage(), write: () => undefined as never } },
    'storage.write() gave undefined.',
  ],
  ['signals that come later', { signals: later }, 'signals() gave a promise.'],
  [
    'signals of another shape',
    { signals: () => ({ globalPrivacyControl: true }) as never },
    'signals() gave {"glo',
  ],
]

describe('AF253: what a function of the site returned', () => {
  test.each(wrong)('%s is reported once', (_, options, says) => {
    use(options)
    expect(reported()).toEqual([expect.stringContaining(`AF253: ${says}`)])
  })

  test.each(wrong)("production doesn't report %s", (_, options) => {
    vi.stubEnv('NODE_ENV', 'production')
    use(options)
    expect(reported()).toEqual([])
  })

  test('a correct answer is not reported', () => {
    use({ storage: memoryStorage(null) })
    use({ storage: { read: () => undefined as never, write: () => false } })
    use({ signals: () => ({ gpc: true, dnt: undefined }) as never })
    expect(reported()).toEqual([])
  })
})

describe('AF254: what save() got', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'save() got undefined.'],
    ['an id', 'ads', 'save() got "ads".'],
    ['ids without vendors around them', { ads: true }, 'save() knows no "ads".'],
    ['a misspelled part', { vendor: { ads: true } }, 'save() knows no "vendor".'],
    ['an event', { type: 'click', target: null }, 'save() knows no "type", knows no "target".'],
    ['words for answers', { vendors: { ads: 'yes' } }, 'save() got "yes" for "ads".'],
  ])('%s', (_, choice, says) => {
    use({}).save(choice as never)
    expect(reported()).toEqual([expect.stringContaining(`AF254: ${says}`)])
  })

  test('a correct choice is not reported, and production reports nothing', () => {
    const { save } = use({})
    save({ vendors: { ads: true }, categories: { performance: false }, overrideSignal: true })
    vi.stubEnv('NODE_ENV', 'production')
    save({ ads: true } as never)
    expect(reported()).toEqual([])
  })
})
