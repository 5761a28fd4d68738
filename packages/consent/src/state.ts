import type { CategoryIdOf, RegisteredCatalog, AnyCatalog, GrantIdOf, VendorIdOf } from '@askfirst/catalog'
import type { Choice, Decisions } from './policy/choice.ts'
import type { Tag } from './effects/tag.ts'
import type { Policy } from './policy/policy.ts'

/** `reload`: the notice that only a reload of the page stops a vendor. */
export type Surface = 'banner' | 'preferences' | 'reload'

/** What the visitor did last on this page. */
export type ConsentAction = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** Why a visitor who has chosen is asked again. */
export interface Change {
  /** The id of the vendor that the visitor is asked about. */
  readonly vendor: string
  /** What it disclosed on the day of the choice, as in the core's `disclosed`. `undefined`: it is new on the list. */
  readonly was: string | undefined
}

/** Data only. The verbs live on the store. */
export interface ConsentState<C extends AnyCatalog = RegisteredCatalog> {
  /**
   * This browser's storage and signals have been read. Until then, only what is necessary is granted, and what a server
   * read from the request.
   */
  readonly started: boolean
  /** There is a valid choice, made on this page or read from the record. */
  readonly decided: boolean
  /** The day of that choice, in days since 1970-01-01 UTC. `null`: there is none. */
  readonly decidedOn: number | null
  /** Something on the list was never decided, so the visitor should be asked. */
  readonly mustAsk: boolean
  /** Why a visitor who has chosen is asked again: vendors that are new, or that store more than was disclosed. */
  readonly changes: readonly Change[]
  /** What the toggles say. */
  readonly decisions: Decisions<GrantIdOf<C>>
  /** What may run: decisions, with shared tags gated by their strictest use. */
  readonly grants: Decisions<GrantIdOf<C>>
  /** What the law and the browser's signals mean for this visitor. */
  readonly policy: Policy
  /** The visitor overrode the browser's signal. */
  readonly signalOverridden: boolean
  /** Which surfaces are open. */
  readonly open: Readonly<Record<Surface, boolean>>
  /** Vendors whose grant was withdrawn but whose code runs until the page reloads. */
  readonly stillRunning: readonly string[]
  /**
   * Granted vendors whose tag has started: Google was updated, their queues accept calls, their scripts were requested.
   * Empty on a server.
   */
  readonly running: readonly string[]
  /** What the visitor did last on this page. `null`: nothing yet. */
  readonly lastAction: ConsentAction | null
  /** The last choice was stored. `false`: it is valid only on this page. */
  readonly persisted: boolean
}

/** What effects and outside code may read. */
export interface ConsentReader<C extends AnyCatalog = RegisteredCatalog> {
  /** Returns the current state. It is a new object after each change. */
  readonly getState: () => ConsentState<C>
  /** Calls the listener after each change, with the new state and the one before. Returns the undo. */
  readonly subscribe: (listener: (state: ConsentState<C>, previous: ConsentState<C>) => void) => () => void
  /**
   * May this vendor run, or the site's own use in this category?
   * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; in production it is not granted
   */
  // Methods, here and for `save`, so that a store of known ids is assignable to a store of any string ids.
  isGranted(this: void, id: GrantIdOf<C>): boolean
}

/** What an effect gets. */
export interface EffectContext<C extends AnyCatalog = RegisteredCatalog>
  extends ConsentReader<C>, Pick<ConsentStore<C>, 'getInitialState'> {
  /** The catalog of the store. */
  readonly catalog: C
  /** Ids that load without a grant, as declared by the effects. */
  readonly early: readonly string[]
  /** The name of the cookie that holds the choice. `undefined`: another kind of storage is used. */
  readonly recordCookie: string | undefined
  /** The text that stores the choice. `null`: none, or it could not be stored. */
  readonly readRecord: () => string | null
  /**
   * Writes facts about the page into the state: which tags have started (`running`), which code runs without a grant
   * (`stillRunning`), and whether the notice about that is open.
   */
  readonly note: (facts: Partial<Pick<ConsentState<C>, 'running' | 'stillRunning' | 'open'>>) => void
  /** All effects of the store: one may read what another declares. */
  readonly effects: readonly Pick<ConsentEffect, 'early' | 'tags'>[]
}

/** Follows the decisions. The store calls it at `start()`; it returns its undo. It never calls a verb of the store. */
export interface ConsentEffect<C extends AnyCatalog = RegisteredCatalog> {
  (consent: EffectContext<C>): (() => void) | void
  /**
   * Ids that it loads before they are granted, with the information that nothing is granted, so that no text says they
   * are off. `scriptLoader()` lists its `early` tags here.
   * @default none
   */
  readonly early?: readonly string[]
  /**
   * The tags that it loads. Clean-up reads from them what their settings make vendors store.
   * @default none
   */
  readonly tags?: readonly Tag[]
}

/** The state of a visitor's consent, and the verbs that change it. */
export interface ConsentStore<C extends AnyCatalog = RegisteredCatalog> extends ConsentReader<C> {
  /** The catalog that the visitor decides on. */
  readonly catalog: C
  /**
   * The name of the cookie that holds the choice, so that a notice can list it. `undefined`: another kind of storage is
   * used.
   */
  readonly recordCookie: string | undefined
  /** The path of the page that a server rendered, so that its form can lead back. `undefined`: unknown. */
  readonly path: string | undefined
  /** Ids that load without a grant, as declared by the effects. Known before they run, and on a server. */
  readonly early: readonly string[]
  /** The state before `start()`: what a server renders, and what the browser hydrates. */
  readonly getInitialState: () => ConsentState<C>
  /** Grants everything except what a browser signal refuses; with `overrideSignal`, that too. */
  readonly acceptAll: (choice?: Pick<Choice, 'overrideSignal'>) => void
  /** Refuses everything but what is necessary. */
  readonly rejectAll: () => void
  /**
   * Decides the categories and vendors that you name; the others stay as they are. Undecided ones stay refused, and the
   * visitor is still asked about them. Under a model that grants by default, they stay granted, and that is stored.
   * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; production passes it over
   */
  save(this: void, choice: Choice<CategoryIdOf<C>, VendorIdOf<C>>): void
  /** Withdraws every grant and stores that as a refusal. Does nothing if no choice was made. */
  readonly withdraw: () => void
  /** Opens a surface. Stores nothing and grants nothing. */
  readonly open: (surface: Surface) => void
  /** Closes one surface, or the topmost one. Stores nothing and grants nothing. */
  readonly close: (surface?: Surface) => void
  /**
   * Before `start()`, under a law that asks first: if storage holds no answer, sets the state so that the banner paints
   * with the page. Nothing else happens: stored answers and what follows from them wait for `start()`.
   */
  readonly look: () => void
  /**
   * Reads storage and signals, then runs the effects. Returns the undo. If started twice, it runs until both are
   * undone.
   */
  readonly start: () => () => void
}
