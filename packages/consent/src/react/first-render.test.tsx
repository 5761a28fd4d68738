import type { AnyCatalog } from '@askfirst/catalog'
import { render } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { catalog, NOON, optOut, silent, visit } from '../../test/fixtures.ts'
import { type ConsentStorage, type ConsentStoreOptions, memoryStorage } from '../index.ts'
import { ConsentProvider, useConsent } from './index.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** What each render of a client-rendered page shows: the banner, and a grant. */
function renders(options: Partial<ConsentStoreOptions<AnyCatalog>>): readonly string[] {
  const said: string[] = []
  const Page = (): null => {
    const { open, grants } = useConsent((state) => state)
    said.push([open.banner && 'banner', grants.chat && 'chat'].filter(Boolean).join(' and '))
    return null
  }
  render(
    <ConsentProvider catalog={catalog} signals={() => silent} now={() => NOON} {...options}>
      <Page />
    </ConsentProvider>,
  )
  return said
}

const answered = (verb: 'acceptAll' | 'rejectAll'): ConsentStorage => {
  const storage = memoryStorage()
  visit(storage)[verb]()
  return storage
}
const unreadable: ConsentStorage = {
  read: () => {
    throw new Error('Blocked')
  },
  write: () => false,
}

test.each([
  ['nothing stored', memoryStorage()],
  ['an unreadable record', unreadable],
])('with %s, the first render has the banner, and later ones don’t change that', (_, storage) => {
  expect(new Set(renders({ storage }))).toEqual(new Set(['banner']))
})

test('the effects have not run yet', () => {
  const seen: string[] = []
  const effect = vi.fn(() => void seen.push('effect'))
  const Page = (): null => {
    seen.push(useConsent((state) => (state.open.banner ? 'banner' : 'none')))
    return null
  }
  render(
    <ConsentProvider catalog={catalog} storage={memoryStorage()} effects={[effect]}>
      <Page />
    </ConsentProvider>,
  )
  expect(seen.slice(0, 2)).toEqual(['banner', 'effect'])
})

test('an acceptance grants nothing before the effects have run', () => {
  const said = renders({ storage: answered('acceptAll') })
  expect(said[0]).toBe('')
  expect(said.at(-1)).toBe('chat')
})

test('a refusal never shows the banner', () => {
  expect(new Set(renders({ storage: answered('rejectAll') }))).toEqual(new Set(['']))
})

test('a law that grants by default grants nothing before the effects have run', () => {
  const said = renders({ storage: memoryStorage(), policy: { regime: optOut } })
  expect(said[0]).toBe('')
  expect(said.at(-1)).toContain('chat')
})

test('a page that nobody sees shows no banner', () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  expect(new Set(renders({ storage: memoryStorage() }))).toEqual(new Set(['']))
})
