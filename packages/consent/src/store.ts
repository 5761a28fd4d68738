import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentStoreOptions } from './store-options.ts'
import type { ConsentAction, ConsentState, ConsentStore, EffectContext, Surface } from './state.ts'
import { attempt } from './attempt.ts'
import { blamed } from './checks/blamed.ts'
import { checkChoice, createSignalsCheck } from './checks/check-answers.ts'
import { checkOptions } from './checks/check-options.ts'
import { createState } from './create-state.ts'
import { runTogether } from './effects/run-together.ts'
import { initialState } from './initial-state.ts'
import { nothing } from './is-catalog.ts'
import { answerOf, checkIds, type Choice, type Question, readGrant } from './policy/choice.ts'
import { type Policy, type PolicyOptions, resolvePolicy } from './policy/policy.ts'
import { everySignal, readSignals, type Signals } from './policy/signals.ts'
import { createKeeper } from './record/keeper.ts'
import { recall } from './record/recall.ts'
import { warnOfLongList } from './record/warn-of-long-list.ts'
import { cookieStorage } from './storage/storage.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Creates a store for one page. This touches nothing: no cookie, no network and no `window` before `start()`. */
export function createConsentStore<const C extends AnyCatalog>(
  options: ConsentStoreOptions<C>,
): ConsentStore<C> {
  const checkSignals = process.env.NODE_ENV === 'production' ? undefined : createSignalsCheck()
  if (process.env.NODE_ENV !== 'production') checkOptions(options)
  const { snapshot, signals = readSignals } = options
  // Untyped code may pass anything.
  const catalog: AnyCatalog = Array.isArray(options.catalog?.vendors) ? options.catalog : nothing
  // Code without types may pass a single effect, or none.
  const given = [options.effects].flat().filter((effect) => typeof effect === 'function')
  const effects = process.env.NODE_ENV === 'production' ? given : given.map(blamed)
  const storage = options.storage ?? cookieStorage()
  const keeper = createKeeper(catalog, storage, options.now)
  const visitor = typeof snapshot === 'object' ? snapshot : undefined
  const policyFor = (given: Partial<Signals>): Policy =>
    resolvePolicy(catalog, { regime: visitor?.regime, ...options.policy } as PolicyOptions, given)

  const policy = policyFor(visitor?.signals ?? {})
  /** The same as for a record that can't be read, which grants nothing under any law. Nobody is asked yet. */
  const unseen = { ...recall(catalog, policy, undefined, 0).view, mustAsk: false }
  const served = visitor ? recall(catalog, policy, visitor.record, visitor.day).view : unseen
  const initial = initialState(policy, served, snapshot === 'static')
  const { getState, setState, subscribe } = createState(initial)

  /**
   * Makes what was read or decided the state.
   * @param decided on this page, just now
   */
  const adopt = (decided: ConsentAction | null = null): void => {
    const readPolicy = (): Policy =>
      policyFor(process.env.NODE_ENV === 'production' ? signals() : checkSignals!(signals()))
    const policy = attempt(readPolicy) ?? policyFor(everySignal)
    const { open, started } = getState()
    const view = keeper.view(policy, getState(), decided)
    setState({
      ...view,
      policy,
      started: true,
      open: {
        ...open,
        // Vendors that disclose less than before don't ask again. A banner that was closed without an answer stays
        // closed.
        banner: view.mustAsk && ((started && open.banner) || !view.lastAction),
        preferences: open.preferences && !view.lastAction,
      },
    })
  }

  /** A verb uses what is stored and what the browser's signals say, even before `start()`. */
  const current = (isFirst?: boolean): ConsentState<AnyCatalog> => {
    if (!getState().started && keeper.read(isFirst)) adopt()
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
    keeper.write(policy, isOverridden, answer)
    adopt(action)
  }

  /** The page is prerendered, or was opened in the background, and nobody has seen it yet. */
  const isUnseen = (): boolean => !getState().started && globalThis.document?.visibilityState === 'hidden'
  /** Another tab, or other code on this page, may have chosen. Or the page is seen for the first time. */
  const catchUp = (): void => {
    if (isUnseen()) setState(unseen)
    else if (keeper.read()) adopt()
  }
  const show = (surface: Surface, isOpen: boolean): void =>
    setState({ open: { ...getState().open, [surface]: isOpen } })

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
    start: runTogether(() => {
      // A server has no cookie to read and no page for the effects.
      if (storage.cookie && !globalThis.document) return []
      if (process.env.NODE_ENV !== 'production') warnOfLongList(catalog, getState().policy, storage.cookie)
      catchUp()
      return [...keeper.watch(catchUp), ...effects.map((effect) => () => effect(context as never))]
    }),
  }
  const context: EffectContext<AnyCatalog> = {
    ...store,
    readRecord: keeper.readRecord,
    effects: effects as never,
    note: setState,
  }
  return store as unknown as ConsentStore<C>
}
