import type { CategoryIdOf, RegisteredCatalog, AnyCatalog, VendorIdOf } from '@askfirst/catalog'
import type { Choice, Decisions } from './policy/choice.ts'
import type { Tag } from './effects/tag.ts'
import type { Policy } from './policy/policy.ts'

/** `reload`: the notice that only loading the page anew stops a vendor. */
export type Surface = 'banner' | 'preferences' | 'reload'

/** What the visitor did last on this page. */
export type ConsentAction = 'accept-all' | 'reject-all' | 'save' | 'withdraw'

/** Why a visitor who chose before is asked again. */
export interface Change {
  readonly vendor: string
  /** What it disclosed on the day of the choice, as in the core's `disclosed`. `undefined`: it is new on the list. */
  readonly was: string | undefined
}

/** Data only. The verbs live on the store. */
export interface ConsentState<C extends AnyCatalog = RegisteredCatalog> {
  /**
   * This browser's storage and signals were read. Until then nothing is granted but what is necessary, and what a
   * server read from the request.
   */
  readonly started: boolean
  /** A choice stands, made now or read from the record. */
  readonly decided: boolean
  /** The day of that choice, in days since 1970-01-01 UTC. */
  readonly decidedOn: number | null
  /** Something on the list was never decided, so the visitor should be asked. */
  readonly mustAsk: boolean
  /** Why a visitor who chose before is asked again: vendors that are new, or that store more than was disclosed. */
  readonly changes: readonly Change[]
  /** What the toggles say. */
  readonly decisions: Decisions<CategoryIdOf<C> | VendorIdOf<C>>
  /** What may run: decisions, with shared tags gated by their strictest use. */
  readonly grants: Decisions<CategoryIdOf<C> | VendorIdOf<C>>
  readonly policy: Policy
  /** The visitor overrode the browser's signal. */
  readonly signalOverridden: boolean
  readonly open: Readonly<Record<Surface, boolean>>
  /** Vendors whose grant was taken back, but whose code runs on until the page is loaded anew. */
  readonly stillRunning: readonly string[]
  /**
   * Vendors that are granted and whose tag has started: Google was told, their queues take calls, their scripts were
   * asked for. None on a server.
   */
  readonly running: readonly string[]
  readonly lastAction: ConsentAction | null
  /** The last choice could be stored. `false`: it holds for this page only. */
  readonly persisted: boolean
}

/** What effects and outside code may read. */
export interface ConsentReader<C extends AnyCatalog = RegisteredCatalog> {
  readonly getState: () => ConsentState<C>
  readonly subscribe: (listener: (state: ConsentState<C>, previous: ConsentState<C>) => void) => () => void
  /**
   * May this vendor run, or may things of the site in this category?
   * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; in production it is not granted
   */
  // A method, and so is `save`: a store that knows its ids is then also a store whose ids are any string.
  isGranted(this: void, id: CategoryIdOf<C> | VendorIdOf<C>): boolean
}

/** What an effect gets. */
export interface EffectContext<C extends AnyCatalog = RegisteredCatalog> extends ConsentReader<C> {
  readonly catalog: C
  /** What loads without a grant, as the effects say. */
  readonly early: readonly string[]
  /** The cookie that keeps the choice. `undefined`: another kind of storage is used. */
  readonly recordCookie: string | undefined
  /** The text that stands for the choice. `null`: none, or it could not be stored. */
  readonly readRecord: () => string | null
  /**
   * Writes down in the state what is a fact about the page: which tags have started (`running`), which code runs on without a grant, and whether the notice of that is open.
   */
  readonly note: (facts: Partial<Pick<ConsentState<C>, 'running' | 'stillRunning' | 'open'>>) => void
  /** All effects of the store: one may read what another says of itself. */
  readonly effects: readonly Pick<ConsentEffect, 'early' | 'tags'>[]
}

/** Something that follows the decisions. Called at `start()`, returns its undo. It never calls a verb of the store. */
export interface ConsentEffect<C extends AnyCatalog = RegisteredCatalog> {
  (consent: EffectContext<C>): (() => void) | void
  /**
   * Ids of what it loads without a grant, told that there is none, so that no text says it is off. `scriptLoader()` has
   * those of its tags that are `early`.
   * @default none
   */
  readonly early?: readonly string[]
  /**
   * The tags that it loads. Clean-up reads from them what their settings make vendors store.
   * @default none
   */
  readonly tags?: readonly Tag[]
}

export interface ConsentStore<C extends AnyCatalog = RegisteredCatalog> extends ConsentReader<C> {
  readonly catalog: C
  /** The cookie that keeps the choice, so that a notice can list it. `undefined`: another kind of storage is used. */
  readonly recordCookie: string | undefined
  /** The path of the page that a server rendered, so that a form in it can lead back. `undefined`: nobody knows. */
  readonly path: string | undefined
  /** What loads without a grant, as the effects say: on a server, and before they run, too. */
  readonly early: readonly string[]
  /** The state before `start()`: what a server renders, and what its HTML becomes in the browser. */
  readonly getInitialState: () => ConsentState<C>
  /** Grants everything but what a browser signal refuses; with `overrideSignal`, that too. */
  readonly acceptAll: (choice?: Pick<Choice, 'overrideSignal'>) => void
  /** Refuses everything but what is necessary. */
  readonly rejectAll: () => void
  /**
   * Decides for the categories and vendors named; the others stay as they are. What was undecided stays so, refused and
   * still to be asked, but for models that grant by default: there it stays granted, and that is stored.
   * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; production passes it over
   */
  save(this: void, choice: Choice<CategoryIdOf<C>, VendorIdOf<C>>): void
  /** Takes back every grant, and stores that as a refusal. Does nothing where no choice was made. */
  readonly withdraw: () => void
  readonly open: (surface: Surface) => void
  /** Closes one surface, or the topmost. Stores nothing, grants nothing. */
  readonly close: (surface?: Surface) => void
  /**
   * Before `start()`, under a law that asks first: if storage holds no answer, the state says so, and the banner can be
   * painted with the page. Nothing else happens: what was answered, and what follows from it, waits for `start()`.
   */
  readonly look: () => void
  /** Reads storage and signals, then runs the effects. Returns the undo; started twice, it runs until both are undone. */
  readonly start: () => () => void
}
