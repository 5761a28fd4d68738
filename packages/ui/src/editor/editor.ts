import type { AnyCatalog } from '@askfirst/catalog'
import type { Choice, ConsentState, ConsentStore, Decisions } from '@askfirst/consent'
import { afterPaint, applyChoice } from '@askfirst/consent/internal'

/** The decisions that toggles show and change: the store's own, or a draft. */
export interface Editor {
  readonly getState: () => EditorState
  readonly subscribe: (listener: () => void) => () => void
  readonly set: (choice: Choice) => void
  /** The visitor overrides the browser's signal. */
  readonly overrideSignal: () => void
}

export type EditorState = Readonly<Pick<ConsentState<AnyCatalog>, 'signalOverridden'>> & {
  readonly decisions: Decisions
  /**
   * The decisions that categories show. After a decision about one vendor they follow one paint later, because the
   * visitor looks at the vendor.
   * @default `decisions`
   */
  readonly summed?: Decisions
}

/** An editor whose changes take effect at once, for toggles outside of a preference center. */
export function liveEditor(store: ConsentStore): Editor {
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    set: (choice) => store.save(choice),
    overrideSignal: () => store.save({ overrideSignal: true }),
  }
}

export interface Draft extends Editor {
  /** Passes all decisions to the store. */
  readonly save: () => void
}

/** An editor whose changes wait for `save()`. If you drop the draft, nothing is stored. */
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

/** The choice that a vendor's toggle makes. If all vendors of a category agree, it decides for the category. */
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
