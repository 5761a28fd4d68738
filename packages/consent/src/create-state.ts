import { attempt } from './attempt.ts'

export interface LiveState<S> {
  readonly getState: () => S
  readonly setState: (part: Partial<S>) => void
  readonly subscribe: (listener: (state: S, previous: S) => void) => () => void
}

/** A state that tells of its changes. Its listeners are strangers to each other: what one throws touches no other. */
export function createState<S extends object>(initial: S): LiveState<S> {
  let state = initial
  const listeners = new Set<(previous: S) => void>()
  return {
    getState: () => state,
    setState: (part) => {
      const previous = state
      state = { ...state, ...part }
      // A copy: who begins to listen now knows this state. Who was taken off by another one isn't told.
      // oxlint-disable-next-line unicorn/no-useless-spread -- it changes meanwhile
      for (const tell of [...listeners]) if (listeners.has(tell)) tell(previous)
    },
    subscribe: (listener) => {
      // Of its own each time: the undo of one who listens twice takes back once.
      const tell = (previous: S): void => attempt(() => listener(state, previous))
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
  }
}
