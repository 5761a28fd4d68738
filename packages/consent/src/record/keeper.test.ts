import { describe, expect, test, vi } from 'vitest'
import { catalogOf, NOON, silent, TODAY } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { resolvePolicy } from '../policy/policy.ts'
import { type ConsentStorage, memoryStorage } from '../storage/storage.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import { fingerprint } from './keys.ts'

const catalog = catalogOf([{ id: 'ga', category: 'performance', disclosed: 'Db4D1' }])
const policy = resolvePolicy(catalog, {}, silent)
const short = encodeWholeAnswer(TODAY, fingerprint(catalog), 'A')

const keep = (storage: ConsentStorage): Keeper => createKeeper(catalog, storage, () => NOON)

const view = (keeper: Keeper, started = true) => keeper.view(policy, { changes: [], started }, null)

/** As a store does when it starts. */
function readFirst(keeper: Keeper) {
  keeper.read()
  return view(keeper, false)
}

const grantAll = (keeper: Keeper): void => keeper.write(policy, false, () => true)
const refuseAll = (keeper: Keeper): void => keeper.write(policy, false, () => false)

/** A storage that every page of the host shares, and that notifies all of them. */
function sharedStorage(): ConsentStorage {
  const { read, write } = memoryStorage()
  const watching = new Set<() => void>()
  return {
    read,
    write: (...given) => {
      const isStored = write(...given)
      for (const changed of watching) changed()
      return isStored
    },
    watch: (changed) => {
      watching.add(changed)
      return () => watching.delete(changed)
    },
  }
}

function start(keeper: Keeper, changed: () => void): () => void {
  const undoAll = keeper.watch(changed).map((job) => job() as (() => void) | undefined)
  return () => undoAll.forEach((undo) => undo?.())
}

describe('another tab', () => {
  test('that chooses is followed, until the undo', () => {
    const storage = sharedStorage()
    const [here, there] = [keep(storage), keep(storage)]
    for (const keeper of [here, there]) readFirst(keeper)
    const read: boolean[] = []
    const stop = start(here, () => read.push(here.read()))

    grantAll(there)
    expect(read).toEqual([true])
    expect(view(here)).toMatchObject({ decided: true, grants: { ga: true }, lastAction: null })

    stop()
    refuseAll(there)
    expect(read).toHaveLength(1)
    expect(view(here)).toMatchObject({ grants: { ga: true } })
  })

  test('that chooses while nobody watches is noticed at the next reading, once', () => {
    const storage = memoryStorage()
    const [here, there] = [keep(storage), keep(storage)]
    for (const keeper of [here, there]) readFirst(keeper)
    refuseAll(there)
    expect([here.read(), here.read()]).toEqual([true, false])
    expect(view(here)).toMatchObject({ decided: true, grants: { ga: false } })
    expect(here.readRecord()).toBe(storage.read())
  })
})

describe('a record that appears after the first reading', () => {
  test('gives way to a choice that is made here later', () => {
    const storage = memoryStorage()
    const [here, there] = [keep(storage), keep(storage)]
    for (const keeper of [here, there]) readFirst(keeper)
    grantAll(there)
    refuseAll(here)
    expect(there.read()).toBe(true)
    for (const keeper of [here, there]) {
      expect(view(keeper)).toMatchObject({ grants: { ga: false } })
      expect(keeper.readRecord()).toBe(storage.read())
    }
  })

  test('and is in the short form is written in full, without being an answer of this page', () => {
    const storage = memoryStorage()
    const here = keep(storage)
    readFirst(here)
    storage.write(short, 1)
    expect(here.read()).toBe(true)
    expect(view(here)).toMatchObject({ grants: { ga: true }, lastAction: null })
    expect(storage.read()).not.toBe(short)
    expect(view(keep(storage), false).decided).toBe(false)
    expect(readFirst(keep(storage))).toMatchObject({ grants: { ga: true }, lastAction: null })
  })
})

test('a short record from before this code ran is an answer of this page', () => {
  const write = vi.fn(() => true)
  expect(readFirst(keep({ read: () => short, write }))).toMatchObject({ lastAction: 'accept-all' })
  expect(write).toHaveBeenCalledExactlyOnceWith(expect.not.stringContaining(short), 180 * 86_400, true)
})

test('asked for a first visit, it passes over what is stored, and reads it later', () => {
  const keeper = keep(memoryStorage(short))
  expect([keeper.read(true), keeper.read()]).toEqual([false, true])
})

describe('a write that fails', () => {
  const refusing = {
    'says so': () => false,
    throws: () => {
      throw new Error('blocked')
    },
    'gives no answer': () => undefined as never,
  }
  test.each(Object.entries(refusing))('%s: the choice is valid, and no older record returns', (_, write) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const keeper = keep({ read: () => short, write })
    readFirst(keeper)
    refuseAll(keeper)
    expect(view(keeper)).toMatchObject({ decided: true, persisted: false, grants: { ga: false } })
    expect(keeper.readRecord()).toBeNull()
    expect(keeper.read()).toBe(false)
    expect(view(keeper)).toMatchObject({ persisted: false, grants: { ga: false } })
  })
})
