// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, type TestCatalog } from '../../test/fixtures.ts'
import { encodeWholeAnswer } from '../../test/short-record.ts'
import { cookieStorage, createConsentStore, type ConsentStore, type Signals } from '../index.ts'
import { fingerprint } from '../record/keys.ts'
import { type ChoiceEvent, onChange } from './index.ts'

const reported = vi.fn<(error: unknown) => void>()
const heard: ChoiceEvent<TestCatalog>[] = []
const stops: (() => void)[] = []
let signals: Signals

beforeEach(() => {
  vi.stubGlobal('reportError', reported)
  signals = { gpc: false, dnt: false }
  heard.length = 0
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

const visit = (
  listener: (event: ChoiceEvent<TestCatalog>) => void = (event) => heard.push(event),
  ...before: (() => void)[]
): ConsentStore<TestCatalog> => {
  const store = createConsentStore({
    catalog,
    storage: cookieStorage(),
    signals: () => signals,
    effects: [...before, onChange<TestCatalog>(listener)],
  })
  stops.push(store.start())
  return store
}

test('hears each choice, with what it granted and refused', () => {
  const store = visit()
  expect(heard).toEqual([])
  store.save({ categories: { performance: true } })
  store.rejectAll()
  expect(heard.map(({ action, granted, refused }) => ({ action, granted, refused }))).toEqual([
    { action: 'save', granted: ['performance', 'stats', 'heatmap'], refused: [] },
    { action: 'reject-all', granted: [], refused: ['performance', 'stats', 'heatmap'] },
  ])
  expect(heard[1]?.state).toBe(store.getState())
})

test('hears a first refusal, which changes nothing that runs', () => {
  visit().rejectAll()
  expect(heard).toMatchObject([{ action: 'reject-all', granted: [], refused: [] }])
})

test('hears nothing of surfaces, of notes about the page, and of a choice of an earlier page', () => {
  visit().acceptAll()
  heard.length = 0
  const store = visit()
  expect(store.isGranted('ads')).toBe(true)
  store.open('preferences')
  store.close('preferences')
  expect(heard).toEqual([])
})

test('hears what another tab chose', () => {
  const here = visit()
  const there = createConsentStore({ catalog, storage: cookieStorage(), signals: () => signals })
  there.acceptAll()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(here.isGranted('ads')).toBe(true)
  expect(heard).toMatchObject([{ action: null, refused: [] }])
  expect(heard[0]?.granted).toContain('ads')
})

test('hears an answer to the banner in the HTML once, also in Strict Mode', () => {
  const today = Math.floor(Date.now() / 86_400_000)
  document.cookie = `askfirst=${encodeWholeAnswer(today, fingerprint(catalog), 'A')}; Path=/`
  const store = visit()
  for (const stop of stops.splice(0)) stop()
  stops.push(store.start())
  expect(heard).toMatchObject([{ action: 'accept-all', refused: [] }])
  expect(heard[0]?.granted).toContain('ads')
  expect(heard[0]?.granted).not.toContain('login')
})

test('hears nothing after the store was stopped', () => {
  const store = visit()
  for (const stop of stops.splice(0)) stop()
  store.acceptAll()
  expect(heard).toEqual([])
})

test('a fault of the listener is reported, and the choice holds', () => {
  const fault = new Error('Mine')
  const store = visit(() => {
    throw fault
  })
  store.acceptAll()
  expect(store.isGranted('ads')).toBe(true)
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ cause: fault }))
})
