import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentStoreOptions } from './store-options.ts'
import type {
  ConsentAction,
  ConsentEffect,
  ConsentState,
  ConsentStore,
  EffectContext,
  Surface,
} from './state.ts'
import { blamed } from './checks/blamed.ts'
import { createState } from './create-state.ts'
import { checkChoice, createChecks } from './checks/check-answers.ts'
import { insist } from './storage/make-room.ts'
import { everySignal, readSignals, type Signals } from './policy/signals.ts'
import { attempt, ignore } from './attempt.ts'
import { listen } from './listen.ts'
import { choose } from './record/write.ts'
import { nothing } from './is-catalog.ts'
import { recall, type Recalled } from './record/recall.ts'
import { answerOf, checkIds, type Choice, type Question, readGrant } from './policy/choice.ts'
import { warnOfLongList } from './checks/warn.ts'
import { fingerprint } from './record/keys.ts'
import { checkOptions } from './checks/check-options.ts'
import { cookieStorage } from './storage/storage.ts'
import { type Policy, type PolicyOptions, resolvePolicy } from './policy/policy.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

const DAY = 86_400

/** Creates a store for one page. This touches nothing: no cookie, no network and no `window` before `start()`. */
export function createConsentStore<const C extends AnyCatalog>(
  options: ConsentStoreOptions<C>,
): ConsentStore<C> {
  const checks = process.env.NODE_ENV === 'production' ? undefined : createChecks()
  if (process.env.NODE_ENV !== 'production') checkOptions(options)
  const { snapshot, signals = readSignals, now = Date.now } = options
  // Untyped code may pass anything.
  const catalog: AnyCatalog = Array.isArray(options.catalog?.vendors) ? options.catalog : nothing
  // Code without types may pass a single effect, or none.
  const given = [options.effects ?? []].flat().filter((effect) => typeof effect === 'function')
  const effects = process.env.NODE_ENV === 'production' ? given : given.map(blamed)
  const storage = options.storage ?? cookieStorage()
  const today = (): number => {
    const day = attempt(() => Math.floor(now() / 1000 / DAY))!
    // A time that no clock shows counts as the first day: a choice made then is valid for this page.
    return day > 0 && day < 6e7 ? day : 0
  }
  const visitor = typeof snapshot === 'object' ? snapshot : undefined
  const policyFor = (given: Partial<Signals>): Policy =>
    resolvePolicy(catalog, { regime: visitor?.regime, ...options.policy } as PolicyOptions, given)

  const policy = policyFor(visitor?.signals ?? {})
  /** The same as for a record that can't be read, which grants nothing under any law. Nobody is asked yet. */
  const unseen = { ...recall(catalog, policy, undefined, 0).view, mustAsk: false }
  const served = visitor ? recall(catalog, policy, visitor.record, visitor.day).view : unseen
  const initial: ConsentState<AnyCatalog> = {
    ...served,
    policy,
    started: false,
    open: {
      banner: snapshot === 'static' || served.mustAsk,
      preferences: false,
      reload: false,
    },
    stillRunning: [],
    running: [],
    persisted: true,
    lastAction: null,
  }
  const { getState, setState, subscribe } = createState(initial)

  /** The text that this page last read or wrote. `undefined`: it failed. */
  let seen: string | null | undefined
  /** What that text means. */
  let standing: Recalled
  /** `false`: the choice is valid for this page, whatever storage says. */
  let persisted = true

  const keep = (text: string, same?: boolean): void => {
    const maxAge = getState().policy.keepDays * DAY
    const write = (): boolean => {
      if (process.env.NODE_ENV === 'production') return storage.write(text, maxAge, same)
      return checks!.write(storage.write(text, maxAge, same))
    }
    seen = text
    persisted = attempt(() => insist(write, storage), ignore) === true
  }

  /**
   * Makes what was read or decided the state.
   * @param decided on this page, just now
   */
  const adopt = (decided: ConsentAction | null = null): void => {
    const readPolicy = (): Policy =>
      policyFor(process.env.NODE_ENV === 'production' ? signals() : checks!.signals(signals()))
    const policy = attempt(readPolicy) ?? policyFor(everySignal)
    const { open, started, changes } = getState()
    standing = recall(catalog, policy, seen, today(), changes)
    const {
      records: [record],
      view,
    } = standing
    const isWhole = record?.whole && record.fingerprint === fingerprint(catalog)
    // Or it was answered before this code ran. An answer from another tab doesn't count.
    const lastAction =
      decided ?? (!started && isWhole ? (record.whole === 'R' ? 'reject-all' : 'accept-all') : null)
    // The banner in the HTML may also have been answered after this code ran, on a page that somebody sees. The short
    // record is now replaced by the full one. If that fails, the short record stays, and a later page replaces it.
    if (isWhole && (lastAction ?? globalThis.document?.visibilityState !== 'hidden')) {
      keep(choose(catalog, policy, view.signalOverridden, standing, ignore, record.day), true)
    }
    setState({
      ...view,
      policy,
      started: true,
      lastAction,
      persisted,
      open: {
        ...open,
        // Vendors that disclose less than before don't ask again. A banner that was closed without an answer stays
        // closed.
        banner: view.mustAsk && ((started && open.banner) || !lastAction),
        preferences: open.preferences && !lastAction,
      },
    })
  }

  /**
   * Makes what is stored the state. A choice that could not be stored is newer.
   * @param isFirst only if there is no answer to read, and so nothing to grant
   */
  const readAnew = (isFirst?: boolean): void => {
    if (!persisted) return
    // Blocked: what is stored there can't be relied on.
    const text = attempt(() => storage.read(), ignore)
    if (process.env.NODE_ENV !== 'production') checks!.read(text)
    if ((isFirst && text) || (text === seen && getState().started)) return
    seen = text
    adopt()
  }
  /** A verb uses what is stored and what the browser's signals say, even before `start()`. */
  const current = (isFirst?: boolean): ConsentState<AnyCatalog> => {
    if (!getState().started) readAnew(isFirst)
    return getState()
  }
  /**
   * Stores new answers and makes them the state.
   * @param choice may go against a signal. A refusal of everything goes against none.
   */
  const decide = (
    action: ConsentAction,
    answer: (question: Question) => boolean | undefined,
    choice?: { readonly overrideSignal?: boolean | undefined },
  ): void => {
    const { policy, signalOverridden } = current()
    const isOverridden =
      !!choice && (signalOverridden || (policy.signal !== null && choice.overrideSignal === true))
    keep(choose(catalog, policy, isOverridden, standing, answer, today()))
    adopt(action)
  }

  /** The page is prerendered, or was opened in the background, and nobody has seen it yet. */
  const isUnseen = (): boolean => !getState().started && globalThis.document?.visibilityState === 'hidden'
  /** Another tab, or other code on this page, may have chosen. Or the page is seen for the first time. */
  const catchUp = (): void => {
    if (isUnseen()) setState(unseen)
    else readAnew()
  }
  const show = (surface: Surface, isOpen: boolean): void =>
    setState({ open: { ...getState().open, [surface]: isOpen } })

  let users = 0
  const undoAll: (() => unknown)[] = []

  const store: ConsentStore<AnyCatalog> = {
    catalog,
    recordCookie: storage.cookie,
    path: visitor?.path,
    early: effects.flatMap(({ early = [] }) => early),
    getState,
    getInitialState: () => initial,
    subscribe,
    isGranted: (id) => readGrant(getState().grants, id),
    acceptAll: (choice) => decide('accept-all', () => true, Object(choice) as Choice),
    rejectAll: () => decide('reject-all', () => false),
    save: (given) => {
      const choice = Object(given) as Choice
      if (process.env.NODE_ENV !== 'production') {
        checkChoice(given)
        checkIds(catalog, choice)
      }
      decide('save', (question) => answerOf(choice, question), choice)
    },
    withdraw: () => {
      if (current().decided) decide('withdraw', () => false)
    },
    open: (surface) => show(surface, true),
    close: (surface = getState().open.preferences ? 'preferences' : 'banner') => show(surface, false),
    look: () => {
      if (!isUnseen() && !policy.grantedByDefault) current(true)
    },
    start: () => {
      // A server has no cookie to read and no page for the effects.
      if (storage.cookie && !globalThis.document) return ignore
      if (!users++) {
        if (process.env.NODE_ENV !== 'production') warnOfLongList(catalog, getState().policy, storage.cookie)
        catchUp()
        const jobs = [
          () => storage.watch?.(catchUp),
          () => listen({ pageshow: catchUp, visibilitychange: catchUp, prerenderingchange: catchUp }),
          ...effects,
        ]
        // If a job fails, the others still start.
        for (const job of jobs) {
          const undo = attempt(() => job(context as never))
          if (typeof undo === 'function') undoAll.unshift(undo)
        }
      }
      let own = 1
      return () => {
        users -= own
        own = 0
        if (users === 0) for (const undo of undoAll.splice(0)) attempt(undo)
      }
    },
  }
  const context: EffectContext<AnyCatalog> = {
    ...store,
    readRecord: () => (persisted && getState().decided && seen) || null,
    effects: effects as unknown as readonly ConsentEffect[],
    note: setState,
  }
  return store as unknown as ConsentStore<C>
}
