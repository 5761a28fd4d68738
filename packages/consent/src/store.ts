import type { AnyCatalog } from '@askfirst/catalog'
import { getWriting, loadWriting } from '#writing'
import { checkOptions } from './check-options.ts'
import { readGrant, resolveGrants } from './choice.ts'
import { createState } from './create-state.ts'
import { nothing } from './is-catalog.ts'
import { type PolicyOptions, resolvePolicy } from './policy.ts'
import { recall, type Recalled } from './recall.ts'
import { encodeWholeAnswer, type WholeAnswer } from './record.ts'
import { noSignals, readSignals, type Signals } from './signals.ts'
import type { ConsentSnapshot } from './snapshot.ts'
import type {
  ConsentAction,
  ConsentEffect,
  ConsentState,
  ConsentStore,
  EffectContext,
  Surface,
} from './state.ts'
import { type ConsentStorage, cookieStorage } from './storage.ts'
import { fingerprint } from './told.ts'
import { warnOfLongList } from './warn.ts'

/** Bundlers put the text in: what is for developers is not in production builds. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

export interface ConsentStoreOptions<C extends AnyCatalog> {
  readonly catalog: C
  readonly policy?: PolicyOptions
  /** @default cookieStorage() */
  readonly storage?: ConsentStorage
  /** Run at `start()`, in this order. */
  readonly effects?: readonly ConsentEffect<C>[]
  /**
   * What the server read from the request (`readConsent()` of `@askfirst/consent/server`), the same on both sides; or
   * `'static'` for HTML that is the same for everybody: it then holds the banner, and `bootScript()` in its head
   * decides who sees it.
   * @default the HTML holds no banner; it comes when the app has started
   */
  readonly snapshot?: ConsentSnapshot | 'static'
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

/** Calls back whenever another page may have chosen: it says so, or this one was out of sight. Returns the undo. */
function follow(storage: ConsentStorage, catchUp: () => void): () => void {
  const undo = storage.watch?.(catchUp)
  // Before whatever else of the page hears of it. Without a browser there is no such function.
  const moments = ['pageshow', 'visibilitychange']
  for (const moment of moments) globalThis.addEventListener?.(moment, catchUp, true)
  return () => {
    undo?.()
    for (const moment of moments) globalThis.removeEventListener?.(moment, catchUp, true)
  }
}

/**
 * A store for one page. Building it touches nothing: no cookie, no network, no `window`, until `start()`.
 */
export function createConsentStore<const C extends AnyCatalog>(
  options: ConsentStoreOptions<C>,
): ConsentStore<C> {
  if (process.env.NODE_ENV !== 'production') checkOptions(options)
  const { snapshot, signals = readSignals, now = Date.now } = options
  // Whatever untyped code passes.
  const catalog: AnyCatalog = Array.isArray(options.catalog?.vendors) ? options.catalog : nothing
  // Code without types may give one that stands alone, or none. What can be called is a function.
  const effects = [options.effects ?? []].flat().filter((effect) => effect?.call)
  const storage = options.storage ?? cookieStorage()
  const today = (): number => {
    const day = Math.floor(now() / 1000 / DAY)
    // What no clock shows counts as the first day: a choice made on it stands for this page.
    return day >= 0 && day < 6e7 ? day : 0
  }
  const visitor = typeof snapshot === 'object' ? snapshot : undefined
  const policyOptions = { regime: visitor?.regime, ...options.policy } as PolicyOptions

  const view = ({ day, decisions, lifted, mustAsk }: Recalled) => ({
    decisions,
    grants: resolveGrants(catalog, decisions),
    decided: day !== null,
    decidedOn: day,
    signalLifted: lifted,
    mustAsk,
  })

  const initial = ((): ConsentState<AnyCatalog> => {
    const policy = resolvePolicy(catalog, policyOptions, visitor?.signals ?? noSignals)
    // Without a snapshot: as of a record that can't be read, which grants nothing under any law, and nobody is asked yet.
    const known = visitor && recall(catalog, policy, visitor.record, visitor.day)
    return {
      ...view(known ?? recall(catalog, policy, undefined, 0)),
      ...(!known && { mustAsk: false }),
      changes: [],
      policy,
      started: false,
      open: { banner: known?.mustAsk ?? snapshot === 'static', preferences: false, reload: false },
      stillRunning: [],
      running: [],
      action: null,
      stored: true,
      saveFailed: false,
    }
  })()
  const { getState, setState, subscribe } = createState(initial)

  /** The text that this page last read or wrote; `undefined`: it could not. */
  let seen: string | null | undefined
  const look = (): void => {
    seen = undefined
    try {
      seen = storage.read()
    } catch {
      // Blocked: whatever stands there can't be relied on.
    }
  }

  /** What stands, as last read or decided. */
  let standing: Recalled

  /** Makes what is stored the state. `waits`: asks only when it was compared with what was told before. */
  const adopt = (waits = true): void => {
    const policy = resolvePolicy(catalog, policyOptions, signals())
    look()
    const { open, decided, stored } = getState()
    if (decided && !stored) {
      // The choice made on this page could not be stored; whatever storage says is older.
      setState({ started: true })
      return
    }
    const read = (covered?: ReadonlySet<string>): Recalled =>
      (standing = recall(catalog, policy, seen, today(), covered))
    const writing = getWriting()
    const { record, undecided } = read()
    const compared = record && writing?.compareTold(catalog, record, undecided)
    if (compared) read(compared.covered)
    const { mustAsk } = standing
    setState({
      ...view(standing),
      changes: compared?.changes ?? [],
      policy,
      started: true,
      action: null,
      // Told less than before, nobody is asked.
      open: { ...open, banner: mustAsk && !(waits && record?.told.length && !writing && !open.banner) },
    })
    if (mustAsk && !writing && waits) {
      const text = seen
      const again = (): void => {
        // Unless somebody chose meanwhile.
        if (record && seen === text) adopt(false)
      }
      loadWriting().then(again, again)
    }
    // Answered before this code ran, or in another tab: from now on written as what it means.
    if (record?.whole) decide(record.whole === 'R' ? 'reject-all' : 'accept-all', standing, seen!)
  }

  /** Stores what stands, in full where the code for that is there, and makes it the state. */
  const decide = (action: ConsentAction, next: Recalled, short?: string): void => {
    const { policy, open, changes } = getState()
    const day = next.day!
    const keep = (text: string): boolean => {
      seen = text
      try {
        return storage.write(text, (day + policy.keepDays - today()) * DAY)
      } catch {
        // Blocked: the choice holds for this page.
        return false
      }
    }
    const inFull = (writing: NonNullable<ReturnType<typeof getWriting>>): string =>
      writing.writeInFull(catalog, policy, { ...next, day })
    const writing = getWriting()
    standing = next
    const { mustAsk } = next
    const stored = keep(writing ? inFull(writing) : short!)
    if (!writing) {
      loadWriting().then(
        (loaded) => {
          // Unless another tab wrote meanwhile.
          catchUp()
          return seen === short && keep(inFull(loaded))
        },
        // It stands as it is, and is written in full by a later page.
        () => undefined,
      )
    }
    setState({
      ...view(next),
      changes: changes.filter(({ vendor }) => next.undecided.has(vendor)),
      action,
      stored,
      saveFailed: false,
      open: { ...open, banner: open.banner && mustAsk, preferences: false },
    })
  }

  /** A verb decides on what was stored and on what the browser says, even before `start()`. */
  const current = (): ConsentState<AnyCatalog> => {
    if (!getState().started) adopt()
    return getState()
  }
  const lifts = ({ despiteSignal }: { readonly despiteSignal?: boolean | undefined }): boolean => {
    const { policy, signalLifted } = current()
    return signalLifted || (despiteSignal === true && policy.signal !== null)
  }

  const answer = (action: ConsentAction, whole: WholeAnswer): void => {
    const { policy } = current()
    const short = encodeWholeAnswer(today(), fingerprint(catalog), whole)
    decide(action, recall(catalog, policy, short, today()), short)
  }

  /** Another tab, or other code on this page, may have chosen. */
  const catchUp = (): void => {
    const before = seen
    look()
    if (seen !== before) adopt()
  }

  const show = (surface: Surface, isOpen: boolean): void =>
    setState({ saveFailed: false, open: { ...getState().open, [surface]: isOpen } })

  let users = 0
  const undoEffects: (() => void)[] = []
  const stopEffects = (): void => {
    for (const undo of undoEffects.splice(0).reverse()) undo()
  }

  const store: ConsentStore<AnyCatalog> = {
    catalog,
    recordCookie: storage.cookie,
    path: visitor?.path,
    early: effects.flatMap(({ early = [] }) => early),
    getState,
    getInitialState: () => initial,
    subscribe,
    isGranted: (id) => readGrant(getState().grants, id),
    acceptAll: (choice = {}) =>
      answer('accept-all', lifts(choice) ? 'L' : getState().policy.signal ? 'G' : 'A'),
    rejectAll: () => answer('reject-all', 'R'),
    save: (choice) => {
      const lifted = lifts(choice)
      const { policy } = getState()
      const run = ({ choose }: NonNullable<ReturnType<typeof getWriting>>): void =>
        decide('save', choose(catalog, policy, lifted, standing, choice, today()))
      const writing = getWriting()
      if (writing) run(writing)
      else {
        setState({ saveFailed: false })
        loadWriting().then(run, () => setState({ saveFailed: true }))
      }
    },
    withdraw: () => {
      if (current().decided) answer('withdraw', 'R')
    },
    open: (surface) => {
      // For the choice that is likely to come. Should it fail, the choice itself tries again.
      loadWriting().catch(() => undefined)
      show(surface, true)
    },
    close: (surface = getState().open.preferences ? 'preferences' : 'banner') => show(surface, false),
    start: () => {
      if (users === 0) {
        if (process.env.NODE_ENV !== 'production') warnOfLongList(catalog, getState().policy, storage.cookie)
        adopt()
        undoEffects.push(follow(storage, catchUp))
        try {
          for (const effect of effects) undoEffects.push(effect(context as never) ?? (() => undefined))
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
    readRecord: () => (getState().decided && getState().stored && seen) || null,
    effects: effects as unknown as readonly ConsentEffect[],
    note: setState,
  }
  return store as unknown as ConsentStore<C>
}
