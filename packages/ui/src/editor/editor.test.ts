// @vitest-environment jsdom
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { createConsentStore, memoryStorage } from '@askfirst/consent'
import { describe, expect, it, vi } from 'vitest'
import { createDraft, liveEditor, vendorChoice } from './editor.ts'
import { summarize } from './summary.ts'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [
    { id: 'one', category: 'performance' },
    { id: 'two', category: 'performance' },
    { id: 'ads', category: 'targeting' },
  ],
})

function start(gpc = false) {
  const storage = memoryStorage()
  const store = createConsentStore({ catalog, storage, signals: () => ({ gpc, dnt: false }) })
  store.start()
  // The editor takes a store of the registered catalog. Here that can be any catalog.
  return { store, storage, draft: createDraft(store as never) }
}

describe('a draft', () => {
  it('changes nothing until it is saved', () => {
    const { store, storage, draft } = start()
    draft.set({ categories: { performance: true } })
    expect(draft.getState().decisions).toMatchObject({ performance: true, one: true, two: true })
    expect(store.isGranted('one')).toBe(false)
    expect(storage.read()).toBeNull()
    draft.save()
    expect(store.isGranted('one')).toBe(true)
    expect(storage.read()).not.toBeNull()
  })

  it('calls its listeners until they unsubscribe', () => {
    const { draft } = start()
    const listener = vi.fn<() => void>()
    const leave = draft.subscribe(listener)
    draft.set({ vendors: { one: true } })
    expect(listener).toHaveBeenCalledTimes(1)
    leave()
    draft.set({ vendors: { one: false } })
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('updates categories after the paint of a vendor’s toggle, and at once for a category’s', async () => {
    const { draft } = start()
    const standing = () => summarize(catalog, draft.getState().summed!)['performance']!.state
    draft.set({ vendors: { one: true } })
    expect(draft.getState().decisions['one']).toBe(true)
    expect(standing()).toBe('off')
    await vi.waitFor(() => expect(standing()).toBe('mixed'))
    draft.set({ categories: { performance: true } })
    expect(standing()).toBe('on')
  })

  it('follows the signal until the visitor overrides it', () => {
    const { store, draft } = start(true)
    draft.set({ categories: { targeting: true } })
    expect(draft.getState().decisions['ads']).toBe(false)
    draft.overrideSignal()
    draft.set({ categories: { targeting: true } })
    draft.save()
    expect(store.isGranted('ads')).toBe(true)
    expect(store.getState().signalOverridden).toBe(true)
  })
})

describe('a live editor', () => {
  it('saves at once', () => {
    const { store, storage } = start()
    liveEditor(store as never).set({ vendors: { one: true } })
    expect(store.isGranted('one')).toBe(true)
    expect(storage.read()).not.toBeNull()
  })
})

describe('a vendor’s toggle', () => {
  it('decides for the vendor alone while other vendors differ', () => {
    const { draft } = start()
    expect(vendorChoice(catalog, draft.getState().decisions, 'one', true)).toEqual({ vendors: { one: true } })
  })

  it('decides for the category once all its vendors agree', () => {
    const { draft } = start()
    draft.set({ vendors: { one: true } })
    const choice = vendorChoice(catalog, draft.getState().decisions, 'two', true)
    draft.set(choice)
    expect(draft.getState().decisions).toMatchObject({ performance: true, one: true, two: true })
  })
})
