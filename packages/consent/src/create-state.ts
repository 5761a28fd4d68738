import { attempt } from './attempt.ts'

export interface LiveState<S> {
  readonly getState: () => S
  readonly setState: (part: Partial<S>) => void
  readonly subscribe: (listener: (state: S, previous: S) => void) => () => void
}

/** Creates a state that notifies its listeners of changes. If a listener throws, the others still run. */
export function createState<S extends object>(initial: S): LiveState<S> {
  let state = initial
  const listeners = new Set<(previous: S) => void>()
  return {
    getState: () => state,
    setState: (part) => {
      const previous = state
      state = { ...state, ...part }
      // Iterates over a copy: a new listener already knows this state. A listener that another one removed isn't
      // called.
      // oxlint-disable-next-line unicorn/no-useless-spread -- it changes meanwhile
      for (const tell of [...listeners]) if (listeners.has(tell)) tell(previous)
    },
    subscribe: (listener) => {
      // A new function each time, so that the undo of a listener that was added twice removes it once.
      const tell = (previous: S): void => attempt(() => listener(state, previous))
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
