'use client'
import { type Context, createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { first } from './en-first.ts'
import { mergeMessages } from './merge.ts'
import type { FirstMessages, PartialMessages } from './types.ts'

export const MessagesContext: Context<PartialMessages | null> = createContext<PartialMessages | null>(null)

export interface MessagesProviderProps {
  /** A language (`de`), or some texts to replace in the language around. */
  readonly messages?: PartialMessages | undefined
  readonly children?: ReactNode
}

/** Sets the texts for everything inside. English where nothing is set. */
export function MessagesProvider({ messages, children }: MessagesProviderProps): ReactElement {
  const outer = useContext(MessagesContext)
  const merged = useMemo(
    () => (outer && messages ? mergeMessages(outer, messages) : (messages ?? outer)),
    [outer, messages],
  )
  return <MessagesContext.Provider value={merged}>{children}</MessagesContext.Provider>
}

/** The texts of the first screen. */
export function useFirstMessages(): FirstMessages {
  const messages = useContext(MessagesContext)
  return useMemo(() => mergeMessages(first, messages), [messages])
}
