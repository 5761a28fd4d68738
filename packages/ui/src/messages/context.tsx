'use client'
import { type Context, createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { first } from './en-first.ts'
import { mergeMessages } from './merge.ts'
import type { FirstMessages, Messages, PartialMessages } from './types.ts'

interface Texts {
  /** What was set, for a provider inside to add to. */
  readonly messages: PartialMessages | undefined
  readonly first: FirstMessages
  /** All texts. The rest of English is handed in by those who came with it; merged once. */
  readonly all: (english: Messages) => Messages
}

function createTexts(messages: PartialMessages | undefined): Texts {
  let all: Messages | undefined
  return {
    messages,
    first: mergeMessages(first, messages),
    all: (english) => (all ??= mergeMessages(english, messages)),
  }
}

const TextsContext: Context<Texts> = createContext(createTexts(undefined))

export interface MessagesProviderProps {
  /** A language (`de`), or some texts to replace in the language around. */
  readonly messages?: PartialMessages | undefined
  readonly children?: ReactNode
}

/** Sets the texts for everything inside. English where nothing is set. */
export function MessagesProvider({ messages, children }: MessagesProviderProps): ReactElement {
  const outer = useContext(TextsContext)
  const texts = useMemo(
    () => (messages ? createTexts(mergeMessages(outer.messages ?? {}, messages)) : outer),
    [outer, messages],
  )
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
}

export function useTexts(): Texts {
  return useContext(TextsContext)
}

/** The texts of the first screen. */
export function useFirstMessages(): FirstMessages {
  return useTexts().first
}
