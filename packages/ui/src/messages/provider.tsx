'use client'
import { type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { type Texts, TextsContext } from './context.ts'
import { mergeMessages } from './merge.ts'
import type { PartialMessages } from './types.ts'

export interface MessagesProviderProps {
  /** A language (`de`), or some texts to replace in the language around. */
  readonly messages?: PartialMessages | undefined
  readonly children?: ReactNode
}

/** Sets the texts for everything inside. English where nothing is set. */
export function MessagesProvider({ messages, children }: MessagesProviderProps): ReactElement {
  const outer = useContext(TextsContext)
  const texts = useMemo(
    (): Texts =>
      messages ? { messages: mergeMessages(outer.messages ?? {}, messages), merged: new Map() } : outer,
    [outer, messages],
  )
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
}
