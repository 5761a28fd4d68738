// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example/a/b/c/d/e/f/g/h"}
import type { Cookie, VendorFacts } from '@askfirst/catalog'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ChosenItem, createSweep, type Sweeper } from './sweep.ts'

const cookie = (name: string): Cookie => ({
  name,
  party: 'first',
  lifetime: { value: 60, source: ['test'] },
  purpose: 'A test',
})
const stats = {
  id: 'stats',
  name: 'Stats',
  hosts: [],
  cookies: [cookie('_st'), cookie('_st_*')],
} as unknown as VendorFacts
const ads = { id: 'ads', name: 'Ads', hosts: [], cookies: [cookie('_ad')] } as unknown as VendorFacts

const sweeper = (chosen?: ReadonlyMap<string, readonly ChosenItem[]>, refused = ['stats']): Sweeper =>
  createSweep([stats, ads], (id) => refused.includes(id), 'askfirst', chosen)
const names = (): string[] =>
  document.cookie
    .split('; ')
    .map((pair) => pair.split('=')[0] ?? '')
    .filter(Boolean)
    .sort()

const property = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
const write = (text: string): void => property.set!.call(document, text)
let writes: string[] = []
let reads = 0
beforeEach(() => {
  writes = []
  reads = 0
  vi.spyOn(document, 'cookie', 'set').mockImplementation((text) => {
    writes.push(text)
    write(text)
  })
  vi.spyOn(document, 'cookie', 'get').mockImplementation(() => {
    reads++
    return property.get!.call(document) as string
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  for (const path of ['/', '/a', '/a/b/c', '/shop', '/a/b/c/d/e/f/g/h']) {
    for (const domain of ['', '; Domain=shop.example', '; Domain=www.shop.example']) {
      for (const name of names()) write(`${name}=; Max-Age=0; Path=${path}${domain}`)
    }
  }
})

const many = Array.from({ length: 130 }, (_, index) => `_st_${index}`)

describe('the cost of a sweep', () => {
  test('130 cookies on the domain above need three writes each, however deep the page', async () => {
    for (const name of many) write(`${name}=1; Path=/; Domain=shop.example`)
    const swept = await sweeper().run(() => true)
    // One to see what is there, one before the first place, one after each.
    expect(reads).toBe(5)
    expect(swept?.deleted).toHaveLength(130)
    expect(names()).toEqual([])
    // This host, this host as a domain, the domain above.
    expect(writes).toHaveLength(3 * 130)
  })

  test('a deleted item is not tried again', async () => {
    write('_st_near=1; Path=/')
    write('_st_far=1; Path=/a/b/c')
    await sweeper().run(() => true)
    expect(names()).toEqual([])
    const tries = (name: string): number => writes.filter((text) => text.startsWith(`${name}=`)).length
    expect(tries('_st_near')).toBe(1)
    // Two partitions and three domains, at `/`, `/a`, `/a/`, `/a/b` and `/a/b/`; then it is the first.
    expect(tries('_st_far')).toBe(5 * 6 + 1)
    expect(writes).toHaveLength(32)
  })

  test('what can’t be deleted is tried once at each place, and reported', async () => {
    vi.spyOn(document, 'cookie', 'get').mockImplementation(() => '_st_stuck=1; mine=1')
    const swept = await sweeper().run(() => true)
    expect(swept?.outOfReach).toEqual([
      { name: '_st_stuck', storage: 'cookie', vendors: ['stats'], why: 'not-deleted' },
    ])
    // The root, seven paths above the page with and without a slash, and the page's own.
    expect(writes).toHaveLength(new Set(writes).size)
    expect(writes).toHaveLength((1 + 7 * 2 + 1) * 6)
    expect(writes.slice(0, 6)).toEqual([
      '_st_stuck=; Max-Age=0; Path=/; Secure',
      '_st_stuck=; Max-Age=0; Path=/; Domain=www.shop.example; Secure',
      '_st_stuck=; Max-Age=0; Path=/; Domain=shop.example; Secure',
      '_st_stuck=; Max-Age=0; Path=/; SameSite=None; Secure; Partitioned',
      '_st_stuck=; Max-Age=0; Path=/; Domain=www.shop.example; SameSite=None; Secure; Partitioned',
      '_st_stuck=; Max-Age=0; Path=/; Domain=shop.example; SameSite=None; Secure; Partitioned',
    ])
  })
})

describe('while it runs, the page', () => {
  /** Each reading of the clock takes three milliseconds. */
  const slow = (): void => {
    let time = 0
    vi.spyOn(performance, 'now').mockImplementation(() => (time += 3))
  }

  test('gets its turn after a few milliseconds', async () => {
    slow()
    for (const name of many) write(`${name}=1; Path=/`)
    let turns = 0
    const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((job: () => void) => {
      turns++
      queueMicrotask(job)
    }) as never)
    await sweeper().run(() => true)
    timer.mockRestore()
    expect(names()).toEqual([])
    // Three steps fit into one task.
    expect(turns).toBeGreaterThan(40)
  })

  test('may grant again: the rest is kept', async () => {
    slow()
    for (const name of many) write(`${name}=1; Path=/`)
    let turns = 3
    const swept = await sweeper().run(() => turns-- > 0)
    expect(swept).toBeUndefined()
    expect(names().length).toBeGreaterThan(100)
    expect(names().length).toBeLessThan(130)
  })

  test('may be left without waiting', () => {
    slow()
    for (const name of many) write(`${name}=1; Path=/`)
    sweeper().runNow()
    expect(writes.length).toBeGreaterThan(5)
    expect(writes.length).toBeLessThan(20)
  })
})

describe('what the site chose with options', () => {
  const choose = (...items: ChosenItem[]): ReadonlyMap<string, readonly ChosenItem[]> =>
    new Map([['stats', items]])

  test('a prefix is deleted, and counts as the vendor’s', async () => {
    write('shop_st_1=1; Path=/')
    write('shop=1; Path=/')
    const swept = await sweeper(choose({ name: 'shop_st_*' })).run(() => true)
    expect(names()).toEqual(['shop'])
    expect(swept?.deleted).toEqual([{ name: 'shop_st_1', storage: 'cookie', vendors: ['stats'] }])
    write('shop=; Max-Age=0; Path=/')
  })

  test('a place is tried first', async () => {
    write('_st_1=1; Path=/a/b/c; Domain=shop.example')
    await sweeper(choose({ name: '_st_*', path: '/a/b/c', domain: 'shop.example' })).run(() => true)
    expect(names()).toEqual([])
    expect(writes[0]).toBe('_st_1=; Max-Age=0; Path=/a/b/c; Domain=shop.example; Secure')
    expect(writes).toHaveLength(2)
  })

  test('a place that this page can’t see is cleared all the same', async () => {
    write('_st=1; Path=/shop')
    expect(names()).toEqual([])
    await sweeper(choose({ name: '_st', path: '/shop' })).run(() => true)
    history.pushState(null, '', '/shop')
    expect(names()).toEqual([])
    history.pushState(null, '', '/a/b/c/d/e/f/g/h')
  })

  test('storage keys are deleted too, and never what is granted', async () => {
    localStorage.setItem('own-key', '1')
    const items = choose({ name: 'own-key', storage: 'local-storage' })
    await sweeper(items, []).run(() => true)
    expect(localStorage.getItem('own-key')).toBe('1')
    await sweeper(items).run(() => true)
    expect(localStorage.getItem('own-key')).toBeNull()
  })

  test('nothing is deleted that a granted vendor also declares', async () => {
    write('_ad=1; Path=/')
    await sweeper(choose({ name: '_ad', path: '/' })).run(() => true)
    expect(names()).toEqual(['_ad'])
    write('_ad=; Max-Age=0; Path=/')
  })
})
