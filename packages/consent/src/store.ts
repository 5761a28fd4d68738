import type { AnyCatalog } from '@askfirst/catalog'
import { attempt, ignore, report } from './attempt.ts'
import { getWriting, loadWriting } from '#writing'
import { checkOptions } from './check-options.ts'
import { checkChoice, createChecks } from './check-answers.ts'
import { type Choice, readGrant, resolveGrants } from './choice.ts'
import { createState } from './create-state.ts'
import { nothing } from './is-catalog.ts'
import { type Policy, type PolicyOptions, resolvePolicy } from './policy.ts'
import { recall, type Recalled } from './recall.ts'
import { blameEffect, blaming } from './blame-effect.ts'
import { BETWEEN, encodeWholeAnswer, type WholeAnswer } from './record.ts'
import { everySignal, noSignals, readSignals, type Signals } from './signals.ts'
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
   * Reads the browser's signals at `start()`. Should it throw, what a signal can refuse is refused.
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

/** How long somebody whose list changed waits for what explains it. */
const WAIT_TO_ASK = 2000

type Writing = NonNullable<ReturnType<typeof getWriting>>

/** Several lists have a record in it, and only code that is fetched knows the older ones. A snapshot may hold anything. */
const isShared = (text: unknown): boolean => String(text).includes(BETWEEN)

/** A page that is prerendered, or was opened in the background, and that nobody has looked at. */
const isHidden = (): boolean => globalThis.document?.visibilityState === 'hidden'

/**
 * A store for one page. Building it touches nothing: no cookie, no network, no `window`, until `start()`.
 */
export function createConsentStore<const C extends AnyCatalog>(
  options: ConsentStoreOptions<C>,
): ConsentStore<C> {
  const checks = process.env.NODE_ENV === 'production' ? undefined : createChecks()
  if (process.env.NODE_ENV !== 'production') checkOptions(options)
  const { snapshot, signals = readSignals, now = Date.now } = options
  // Whatever untyped code passes.
  const catalog: AnyCatalog = Array.isArray(options.catalog?.vendors) ? options.catalog : nothing
  // Code without types may give one that stands alone, or none.
  const effects = [options.effects ?? []].flat().filter((effect) => typeof effect === 'function')
  const storage = options.storage ?? cookieStorage()
  const today = (): number => {
    const day = attempt(() => Math.floor(now() / 1000 / DAY))!
    // What no clock shows counts as the first day: a choice made on it stands for this page.
    return day >= 0 && day < 6e7 ? day : 0
  }
  const visitor = typeof snapshot === 'object' ? snapshot : undefined
  const policyFor = (given: Signals): Policy =>
    resolvePolicy(catalog, { regime: visitor?.regime, ...options.policy } as PolicyOptions, given)

  const view = ({ day, decisions, lifted, mustAsk, changes = [] }: Recalled) => ({
    changes,
    decisions,
    grants: resolveGrants(catalog, decisions),
    decided: day !== null,
    decidedOn: day,
    signalLifted: lifted,
    mustAsk,
  })
  /** As of a record that can't be read, which grants nothing under any law; and nobody is asked yet. */
  const unseen = (policy: Policy) => ({ ...view(recall(catalog, policy, undefined, 0)), mustAsk: false })

  const initial = ((): ConsentState<AnyCatalog> => {
    const policy = policyFor(visitor?.signals ?? noSignals)
    const known = visitor && recall(catalog, policy, visitor.record, visitor.day)
    return {
      ...(known ? view(known) : unseen(policy)),
      policy,
      started: false,
      open: {
        banner: known ? known.mustAsk && !isShared(visitor?.record) : snapshot === 'static',
        preferences: false,
        reload: false,
      },
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
  /** What that means. */
  let standing: Recalled
  /** `false`: the choice holds for this page, whatever storage says. */
  let stored = true

  const look = (): void => {
    // Blocked: whatever stands there can't be relied on.
    seen = attempt(() => storage.read(), ignore)
    if (process.env.NODE_ENV !== 'production') checks!.read(seen)
  }
  const keep = (text: string, writing?: Writing, same?: boolean): void => {
    const maxAge = getState().policy.keepDays * DAY
    const write = (): boolean => {
      const isStored = storage.write(text, maxAge, same)
      if (process.env.NODE_ENV !== 'production') checks!.write(isStored)
      return isStored
    }
    seen = text
    stored = attempt(() => (writing ? writing.insist(write, storage) : write()), ignore) === true
  }

  /**
   * Makes what was read, or decided on, the state.
   * @param waits asks only when it was compared with what was told before
   */
  const adopt = (action: ConsentAction | null = null, waits = true): Recalled => {
    const readPolicy = (): Policy => {
      const given = signals()
      if (process.env.NODE_ENV !== 'production') checks!.signals(given)
      return policyFor(given)
    }
    const policy = attempt(readPolicy) ?? policyFor(everySignal)
    const { open, started, changes } = getState()
    const writing = getWriting()
    const text = seen
    const found = (writing?.recallAll ?? recall)(catalog, policy, text, today())
    const { record, mustAsk, undecided } = found
    const isQuiet = waits && !writing && (isShared(text) || record?.told.length)
    standing = found
    setState({
      ...view(found),
      ...(action && {
        changes: changes.filter(({ vendor }) => undecided.has(vendor)),
        saveFailed: false,
      }),
      policy,
      started: true,
      action,
      stored,
      open: {
        ...open,
        // Told less than before, nobody is asked. Closed unanswered, it stays closed.
        banner: mustAsk && (open.banner || !(action ?? isQuiet)),
        preferences: open.preferences && !action,
      },
    })
    // Unless one who was told of it chose, or somebody did meanwhile.
    const again = (): void => {
      if (text && standing === found) adopt(null, false)
    }
    if (mustAsk && !writing && waits) {
      loadWriting().then(again, again)
      setTimeout(again, WAIT_TO_ASK)
    }
    // Answered before this code ran: from now on written as what it means. One made in another tab is that tab's to write.
    if (!started && record?.whole && record.fingerprint === fingerprint(catalog) && standing === found) {
      decide(record.whole === 'R' ? 'reject-all' : 'accept-all', text!)
    }
    return found
  }

  /** Stores a choice, in full where the code for that is there, and makes it the state. */
  const decide = (
    action: ConsentAction,
    short: string,
    inFull = (writing: Writing): string => writing.spellOut(catalog, getState().policy, short, today()),
  ): void => {
    const writing = getWriting()
    keep(writing ? inFull(writing) : short, writing)
    const mine = adopt(action)
    if (writing) return
    // Should that fail, it stands as it is, and is written in full by a later page.
    // oxlint-disable-next-line promise/always-return -- nobody waits for it
    loadWriting().then((loaded) => {
      catchUp()
      // Unless another tab wrote meanwhile.
      if (standing === mine) {
        keep(inFull(loaded), loaded, stored)
        setState({ stored })
      }
    }, ignore)
  }

  /** Makes what is stored the state. What could not be stored is newer. */
  const readAnew = (isNews = true): void => {
    const before = seen
    look()
    if (!stored) setState({ started: true })
    else if (isNews || seen !== before) adopt()
  }
  /** A verb decides on what was stored and on what the browser says, even before `start()`. */
  const current = (): ConsentState<AnyCatalog> => {
    if (!getState().started) readAnew()
    return getState()
  }
  const lifts = (choice?: { readonly despiteSignal?: boolean | undefined }): boolean => {
    const { policy, signalLifted } = current()
    return signalLifted || (choice?.despiteSignal === true && policy.signal !== null)
  }

  const answer = (action: ConsentAction, whole: WholeAnswer): void => {
    current()
    answers++
    decide(
      action,
      encodeWholeAnswer(today(), fingerprint(catalog), whole) + (standing.record ? BETWEEN + seen : ''),
    )
  }

  /** How many answers to everything this page saw. */
  let answers = 0
  const saveNow = (writing: Writing, choice: Choice): void => {
    const lifted = lifts(choice)
    const { policy } = getState()
    decide('save', '', () => writing.choose(catalog, policy, lifted, standing, choice, seen, today()))
  }

  /** Another tab, or other code on this page, may have chosen; or the page is looked at for the first time. */
  const catchUp = (): void => {
    const { started } = getState()
    if (started || !isHidden()) readAnew(!started)
  }
  const show = (surface: Surface, isOpen: boolean): void =>
    setState({ saveFailed: false, open: { ...getState().open, [surface]: isOpen } })

  let users = 0
  const undoAll: (() => unknown)[] = []
  /** Begins what isn't ours, and keeps its undo. */
  const begin = (job: () => unknown, failed?: (cause: unknown) => void): void => {
    const undo = attempt(job, failed)
    if (typeof undo === 'function') undoAll.unshift(() => attempt(undo as () => unknown, failed))
  }
  /** Another page may have chosen: it says so, or this one was out of sight. */
  const follow = (): (() => void) => {
    const following = new AbortController()
    for (const moment of ['pageshow', 'visibilitychange', 'prerenderingchange']) {
      // Before whatever else of the page hears of it. Without a browser there is no such function.
      globalThis.addEventListener?.(moment, catchUp, { capture: true, signal: following.signal })
    }
    return () => following.abort()
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
    acceptAll: (choice) => answer('accept-all', lifts(choice) ? 'L' : getState().policy.signal ? 'G' : 'A'),
    rejectAll: () => answer('reject-all', 'R'),
    save: (choice) => {
      if (process.env.NODE_ENV !== 'production') checkChoice(choice)
      const writing = getWriting()
      if (writing) return saveNow(writing, choice)
      setState({ saveFailed: false })
      const before = answers
      // An answer to everything since then is newer.
      const isNewest = (): boolean => answers === before
      loadWriting().then(
        (loaded) => isNewest() && saveNow(loaded, choice),
        () => isNewest() && setState({ saveFailed: true }),
      )
    },
    withdraw: () => {
      if (current().decided) answer('withdraw', 'R')
    },
    open: (surface) => {
      // For the choice that is likely to come. Should it fail, the choice itself tries again.
      loadWriting().catch(ignore)
      show(surface, true)
    },
    close: (surface = getState().open.preferences ? 'preferences' : 'banner') => show(surface, false),
    start: () => {
      // On a server there is no cookie to read, and no page for the effects.
      if (storage.cookie && !globalThis.document) return ignore
      if (users++ === 0) {
        if (process.env.NODE_ENV !== 'production') warnOfLongList(catalog, getState().policy, storage.cookie)
        if (isHidden() && !getState().started) setState(unseen(getState().policy))
        else readAnew()
        begin(() => storage.watch?.(catchUp))
        begin(follow)
        effects.forEach((effect, index) => {
          if (process.env.NODE_ENV === 'production') begin(() => effect(context as never))
          else {
            const failed = (cause: unknown): void => report(blameEffect(effect, index, cause))
            begin(() => effect(blaming(context, failed) as never), failed)
          }
        })
      }
      let isOn = true
      return () => {
        if (isOn && --users === 0) for (const undo of undoAll.splice(0)) undo()
        isOn = false
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
