'use client'
import { AskfirstError } from '@askfirst/catalog'
import { createContext, type Provider, useContext } from 'react'

/** Bundlers replace it. Production builds keep an error's code and page and drop its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

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
      if (value === null) throw isOutside(`<${namespace}.${part}>`, `<${parent}>`)
      return value
    },
  }
}

const isOutside = (part: string, parent: string): AskfirstError =>
  process.env.NODE_ENV === 'production'
    ? new AskfirstError('AF302', `${part}, ${parent}`)
    : new AskfirstError(
        'AF302',
        `${part} was used outside of ${parent}.`,
        'It can’t know what it is about.',
        `Put it inside ${parent}.`,
      )
