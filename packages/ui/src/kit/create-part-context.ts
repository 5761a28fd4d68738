'use client'
import { createContext, type Provider, useContext } from 'react'
import { createError } from '../errors.ts'

export interface PartContext<T> {
  readonly Provider: Provider<T | null>
  /** Returns what a part is about. Outside of its parent, throws an error that names both. */
  readonly useFor: (part: string) => T
  /** `null` outside. */
  readonly useIfInside: () => T | null
}

/**
 * Creates what parts know from their parent.
 * @param parent `ProviderList.Item`
 * @param namespace what the parts are in: `ProviderList`
 */
export function createPartContext<T>(
  parent: string,
  namespace: string | undefined = parent.split('.')[0],
): PartContext<T> {
  const context = createContext<T | null>(null)
  const useIfInside = (): T | null => useContext(context)
  return {
    Provider: context.Provider,
    useIfInside,
    useFor: (part) => {
      const value = useIfInside()
      if (value === null) throw createError('AF302', `${namespace}.${part}`, parent)
      return value
    },
  }
}
