import type { AnyCatalog } from '@askfirst/catalog'
import { createStore } from 'zustand/vanilla'
import {
  applyChoice,
  type Choice,
  decideAll,
  type Decisions,
  namedBy,
  questions,
  readGrant,
  resolveGrants,
} from './choice.ts'
import { type Policy, type PolicyOptions, resolvePolicy } from './policy.ts'
import { type ConsentRecord, decodeRecord, encodeRecord } from './record.ts'
import { noSignals, readSignals, type Signals } from './signals.ts'
import type { ConsentAction, ConsentEffect, ConsentState, ConsentStore, EffectContext } from './state.ts'
import { type ConsentStorage, cookieStorage } from './storage.ts'

export interface ConsentStoreOptions<C extends AnyCatalog> {
  readonly catalog: C
  readonly policy?: PolicyOptions
  /** @default cookieStorage() */
  readonly storage?: ConsentStorage
  /** Run at `start()`, in this order. */
  readonly effects?: readonly ConsentEffect<C>[]
  /**
   * Reads the browser's signals at `start()`.
   * @default readSignals
   */
  readonly signals?: () => Signals
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}

const DAY = 86_400
/** Record key: told of the browser's signal, the visitor decided otherwise. No id contains a plus. */
const LIFTED = '+signal'
/** Record key of a decision. A vendor that moves to another category is a new question. */
const keyOf = (id: string, category: string): string => (id === category ? id : `${category}/${id}`)

/** What reading the storage told: a choice, certainly none, or nothing that can be relied on. */
type Found = ConsentRecord | 'none' | 'unreadable'

/**
 * A store for one page. Building it touches nothing: no cookie, no network, no `window`, until `start()`.
 */
export function createConsentStore<const C extends AnyCatalog>(
  options: ConsentStoreOptions<C>,
): ConsentStore<C> {
  const { catalog, policy: policyOptions = {}, effects = [], signals = readSignals, now = Date.now } = options
  const storage = options.storage ?? cookieStorage()
  const today = (): number => Math.floor(now() / 1000 / DAY)

  const view = (
    policy: Policy,
    decisions: Decisions,
  ): Pick<ConsentState, 'decisions' | 'grants' | 'policy'> => ({
    policy,
    decisions,
    grants: resolveGrants(catalog, decisions),
  })
  const refuseAll = (policy: Policy): Decisions => decideAll(catalog, policy, false, () => false)

  const initialPolicy = resolvePolicy(catalog, policyOptions, noSignals)
  const { getState, getInitialState, setState, subscribe } = createStore<ConsentState<AnyCatalog>>(() => ({
    ...view(initialPolicy, refuseAll(initialPolicy)),
    started: false,
    decided: false,
    decidedOn: null,
    mustAsk: false,
    signalLifted: false,
    open: { banner: false, preferences: false, reload: false },
    stillRunning: [],
    action: null,
    stored: true,
  }))

  /** The record that this page last read or wrote; `undefined`: it could not. */
  let seen: string | null | undefined

  const find = (policy: Policy): Found => {
    seen = undefined
    try {
      const text = (seen = storage.read())
      if (text === null) return 'none'
      const record = decodeRecord(text)
      // A day in the future is a clock that jumped; one day ahead is a clock that was set right since.
      const age = record ? today() - record.day : -Infinity
      return record && age >= -1 && age < policy.keepDays ? record : 'unreadable'
    } catch {
      return 'unreadable'
    }
  }

  /** What the visitor was never asked about, or never answered. */
  const undecided = new Set<string>()

  const adopt = (): void => {
    const policy = resolvePolicy(catalog, policyOptions, signals())
    const found = find(policy)
    const record = typeof found === 'object' ? found : null
    const state = getState()
    if (state.decided && !state.stored) {
      // The choice made on this page could not be stored; whatever storage says is older.
      setState({ started: true })
      return
    }
    const lifted = record?.get(LIFTED) === true
    // An unreadable record may have been a refusal, so what the model grants by default is not granted.
    const byDefault = found === 'none' && policy.grantedByDefault
    undecided.clear()
    const decisions = decideAll(catalog, policy, lifted, (id, category) => {
      const stored = record?.get(keyOf(id, category))
      if (stored === undefined) undecided.add(id)
      return stored ?? byDefault
    })
    const mustAsk = undecided.size > 0
    setState({
      ...view(policy, decisions),
      started: true,
      decided: record !== null,
      decidedOn: record?.day ?? null,
      signalLifted: lifted,
      mustAsk,
      action: null,
      open: { ...state.open, banner: mustAsk },
    })
  }

  const decide = (action: ConsentAction, decisions: Decisions, lifted: boolean): void => {
    const { policy, open } = getState()
    const day = today()
    const items: [string, boolean][] = lifted ? [[LIFTED, true]] : []
    for (const { id, category } of questions(catalog)) {
      if (policy.locks[category] === 'necessary' || undecided.has(id)) continue
      items.push([keyOf(id, category), decisions[id] === true])
    }
    const mustAsk = undecided.size > 0
    let stored = false
    try {
      stored = storage.write((seen = encodeRecord(day, items)), policy.keepDays * DAY)
    } catch {
      // Blocked: the choice holds for this page.
    }
    setState({
      ...view(policy, decisions),
      decided: true,
      decidedOn: day,
      signalLifted: lifted,
      mustAsk,
      action,
      stored,
      open: { ...open, banner: open.banner && mustAsk, preferences: false },
    })
  }

  /** A verb decides on what was stored and on what the browser says, even before `start()`. */
  const current = (): ConsentState<AnyCatalog> => {
    if (!getState().started) adopt()
    return getState()
  }
  const lifts = ({ despiteSignal }: Pick<Choice, 'despiteSignal'>): boolean => {
    const { policy, signalLifted } = current()
    return signalLifted || (despiteSignal === true && policy.signal !== null)
  }

  const refuse = (action: ConsentAction): void => {
    const decisions = refuseAll(current().policy)
    undecided.clear()
    decide(action, decisions, false)
  }

  /** A page that comes back from the back/forward cache may have missed a choice. */
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    const before = seen
    find(getState().policy)
    if (seen !== before) adopt()
  }

  let users = 0
  const undoEffects: (() => void)[] = []
  const stopEffects = (): void => {
    for (const undo of undoEffects.splice(0).reverse()) undo()
  }

  const store: ConsentStore<AnyCatalog> = {
    catalog,
    recordCookie: storage.cookie,
    getState,
    getInitialState,
    subscribe,
    isGranted: (id) => readGrant(getState().grants, id),
    acceptAll: (choice = {}) => {
      const lifted = lifts(choice)
      const decisions = decideAll(catalog, getState().policy, lifted, () => true)
      undecided.clear()
      decide('accept-all', decisions, lifted)
    },
    rejectAll: () => refuse('reject-all'),
    save: (choice) => {
      const lifted = lifts(choice)
      const { policy, decisions } = getState()
      const next = applyChoice(catalog, policy, lifted, decisions, choice)
      // Where things run until they are refused, whoever refuses one leaves the others as they are.
      if (policy.grantedByDefault) undecided.clear()
      for (const id of namedBy(catalog, choice)) undecided.delete(id)
      decide('save', next, lifted)
    },
    withdraw: () => {
      if (current().decided) refuse('withdraw')
    },
    open: (surface) => setState(({ open }) => ({ open: { ...open, [surface]: true } })),
    close: (surface = getState().open.preferences ? 'preferences' : 'banner') =>
      setState(({ open }) => ({ open: { ...open, [surface]: false } })),
    start: () => {
      if (users === 0) {
        adopt()
        try {
          for (const effect of effects) undoEffects.push(effect(context as never) ?? (() => undefined))
          // Without a browser there is no such function: a store over storage of your own starts all the same.
          globalThis.addEventListener?.('pageshow', comeBack)
          undoEffects.push(() => globalThis.removeEventListener?.('pageshow', comeBack))
        } catch (error) {
          // Nothing runs half: what began before the effect that failed is undone.
          stopEffects()
          throw error
        }
      }
      users++
      let undone = false
      return () => {
        if (undone) return
        undone = true
        if (--users === 0) stopEffects()
      }
    },
  }
  const context: EffectContext<AnyCatalog> = {
    ...store,
    setStillRunning: (stillRunning, tell) =>
      setState(({ open }) => ({ stillRunning, open: { ...open, reload: tell && stillRunning.length > 0 } })),
  }
  return store as unknown as ConsentStore<C>
}
