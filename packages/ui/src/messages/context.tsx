'use client'
import { type Context, createContext, type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { triggerText } from './en-trigger.ts'
import { mergeMessages } from './merge.ts'
import type { PartialMessages } from './types.ts'

interface Texts {
  /** What was set, for a provider inside to add to. */
  readonly messages: PartialMessages | undefined
  /** Texts of a part. Their English is handed in by the chunk that it came with; each is merged once. */
  readonly of: <T extends object>(english: T) => T
}

function createTexts(messages: PartialMessages | undefined): Texts {
  const merged = new Map<object, object>()
  return {
    messages,
    of: <T extends object>(english: T): T => {
      const texts = (merged.get(english) as T | undefined) ?? mergeMessages(english, messages)
      merged.set(english, texts)
      return texts
    },
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

/** The language of the texts: a BCP 47 tag. */
export function useLocale(): string {
  return useTexts().of(triggerText).locale
}
