import type { ConsentEffect } from '@askfirst/consent'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { TEXT_SIZE_COOKIE, TEXT_SIZE_DAYS } from './text-size-item.ts'

const SIZES = ['s', 'm', 'l'] as const
export type TextSize = (typeof SIZES)[number]

export interface TextSizeStore {
  readonly get: () => TextSize
  readonly set: (size: TextSize) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Stores the size in a cookie while that is granted, and deletes the cookie when it isn't. */
  readonly keep: ConsentEffect
}

function read(): TextSize | undefined {
  try {
    const value = new RegExp(`(?:^|; )${TEXT_SIZE_COOKIE}=(\\w)`).exec(document.cookie)?.[1]
    return SIZES.find((size) => size === value)
  } catch {
    return undefined
  }
}

function write(size: TextSize | '', days: number): void {
  try {
    document.cookie = `${TEXT_SIZE_COOKIE}=${size}; Max-Age=${days * 86_400}; Path=/; SameSite=Lax`
  } catch {
    // Cookies are blocked, so the size lasts for this page.
  }
}

export function createTextSize(): TextSizeStore {
  let size: TextSize = 'm'
  let chosen = false
  let granted = false
  const listeners = new Set<() => void>()
  const show = (next: TextSize): void => {
    size = next
    document.documentElement.dataset['textSize'] = size
    for (const listener of listeners) listener()
  }
  return {
    get: () => size,
    set: (next) => {
      chosen = true
      show(next)
      if (granted) write(next, TEXT_SIZE_DAYS)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keep: (consent) => {
      const follow = (): void => {
        granted = consent.isGranted('mossbank-text-size')
        const kept = read()
        if (!granted) {
          if (kept) write('', 0)
        } else if (chosen) write(size, TEXT_SIZE_DAYS)
        else if (kept && kept !== size) show(kept)
      }
      follow()
      return consent.subscribe(follow)
    },
  }
}

export const TextSizeContext = createContext<TextSizeStore | null>(null)

export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const store = useContext(TextSizeContext)
  if (!store) throw new Error('useTextSize needs a TextSizeContext around it.')
  return [useSyncExternalStore(store.subscribe, store.get), store.set]
}
