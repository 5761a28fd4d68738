import type { CleanUp } from '@askfirst/consent/effects'
import { createContext, useContext, useSyncExternalStore } from 'react'

export interface CleanUps {
  readonly get: () => CleanUp | null
  readonly set: (result: CleanUp) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** Keeps the result of the last clean-up for the inspector. */
export function createCleanUps(): CleanUps {
  let last: CleanUp | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => last,
    set: (result) => {
      last = result
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const CleanUpsContext = createContext<CleanUps | null>(null)

export function useLastCleanUp(): CleanUp | null {
  const cleanUps = useContext(CleanUpsContext)
  if (!cleanUps) throw new Error('useLastCleanUp needs a CleanUpsContext around it.')
  return useSyncExternalStore(cleanUps.subscribe, cleanUps.get)
}
