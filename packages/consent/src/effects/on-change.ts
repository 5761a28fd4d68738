import type { AnyCatalog, GrantIdOf, RegisteredCatalog } from '@askfirst/catalog'
import type { Decisions } from '../policy/choice.ts'
import type { ConsentAction, ConsentEffect, ConsentState } from '../state.ts'

/** A choice, and what it changed. */
export interface ChoiceEvent<C extends AnyCatalog = RegisteredCatalog> {
  /** What the visitor did. `null`: they did it in another tab, or their browser's signals changed. */
  readonly action: ConsentAction | null
  /** The ids of categories and vendors that may run now and could not before. */
  readonly granted: readonly GrantIdOf<C>[]
  /** The ids of those that may not run any more. */
  readonly refused: readonly GrantIdOf<C>[]
  /** What is in force now. */
  readonly state: ConsentState<C>
}

/**
 * Calls your function after each choice, also one that changes nothing, such as a first refusal. It isn't called for a
 * choice of an earlier page. As the last effect of the list, it is called after Google and the vendors were told.
 * @param listener If it throws, the error is reported, and nothing else stops.
 */
export function onChange<C extends AnyCatalog = RegisteredCatalog>(
  listener: (event: ChoiceEvent<C>) => void,
): ConsentEffect<C> {
  /** A store that was stopped and starts again, as in Strict Mode, has reported this already. */
  let reported: ConsentState<C>['decisions'] | undefined
  const tell = (state: ConsentState<C>, before: ConsentState<C>): void => {
    // A note about the page, or a surface that opens, leaves the decisions as they are.
    if (state.decisions === before.decisions || state.decisions === reported) return
    reported = state.decisions
    const granted = idsBetween(before.grants, state.grants)
    const refused = idsBetween(state.grants, before.grants)
    listener({ action: state.lastAction, granted, refused, state })
  }
  return (consent) => {
    const state = consent.getState()
    // The banner in a server's HTML was answered before this code ran.
    if (state.lastAction) tell(state, consent.getInitialState())
    return consent.subscribe(tell)
  }
}

/** The ids that are granted in one state and weren't in another. */
const idsBetween = <Id extends string>(then: Decisions<Id>, now: Decisions<Id>): readonly Id[] =>
  (Object.keys(now) as Id[]).filter((id) => now[id] && !then[id])
