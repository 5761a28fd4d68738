import type { AnyCatalog } from '@askfirst/catalog'
import type { Choice, ConsentState, ConsentStore, Decisions } from '@askfirst/consent'
import { applyChoice } from '@askfirst/consent/choice'
import { afterPaint } from '@askfirst/consent/effects'

/** The decisions that toggles show and change: the store's own, or a draft of them. */
export interface Editor {
  readonly getState: () => EditorState
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (choice: Choice) => void
  /** The visitor, told of the browser's signal, decides otherwise. */
  readonly overrideSignal: () => void
}

export type EditorState = Readonly<Pick<ConsentState<AnyCatalog>, 'signalOverridden'>> & {
  readonly decisions: Decisions
  /**
   * Those that categories show. Behind by a paint when one provider is decided on, because that is where the visitor
   * looks.
   * @default `decisions`
   */
  readonly summed?: Decisions
}

/** Changes take effect at once: for toggles outside of a preference center. */
export function liveEditor(store: ConsentStore): Editor {
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    set: (choice) => store.save(choice),
    overrideSignal: () => store.save({ overrideSignal: true }),
  }
}

export interface Draft extends Editor {
  /** Hands everything to the store. */
  readonly save: () => void
}

/** Changes wait for `save()`. Dropping the draft stores nothing. */
export function createDraft(store: ConsentStore): Draft {
  const { decisions, signalOverridden, policy } = store.getState()
  let state: EditorState = { decisions, summed: decisions, signalOverridden }
  const listeners = new Set<() => void>()
  const change = (next: Partial<EditorState>): void => {
    state = { ...state, ...next }
    for (const listener of listeners) listener()
  }
  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    set: (choice) => {
      const decisions = applyChoice(store.catalog, policy, state.signalOverridden, state.decisions, choice)
      if (choice.categories) change({ decisions, summed: decisions })
      else {
        change({ decisions })
        afterPaint(() => change({ summed: state.decisions }))
      }
    },
    overrideSignal: () => change({ signalOverridden: true }),
    save: () => {
      const categories: Record<string, boolean> = {}
      const vendors: Record<string, boolean> = {}
      for (const [id, granted] of Object.entries(state.decisions)) {
        ;(Object.hasOwn(store.catalog.categories, id) ? categories : vendors)[id] = granted
      }
      store.save({ categories, vendors, overrideSignal: state.signalOverridden })
    },
  }
}

/** The choice that a vendor's toggle makes. When all vendors of a category agree, the category's own answer follows. */
export function vendorChoice(
  catalog: AnyCatalog,
  decisions: Decisions,
  id: string,
  granted: boolean,
): Choice {
  const category = catalog.vendors.find((vendor) => vendor.id === id)?.category
  const agree = catalog.vendors.every(
    (vendor) => vendor.category !== category || vendor.id === id || decisions[vendor.id] === granted,
  )
  return agree && category !== undefined
    ? { categories: { [category]: granted } }
    : { vendors: { [id]: granted } }
}
