'use client'
import { useContext } from 'react'
import { TextsContext } from './context.ts'
import { triggerText } from './en-trigger.ts'
import { mergeMessages } from './merge.ts'

/** Texts of a part. Their English is handed in by the chunk that they came with. */
export function useTexts<T extends object>(english: T): T {
  const { messages, merged } = useContext(TextsContext)
  const texts = (merged.get(english) as T | undefined) ?? mergeMessages(english, messages)
  merged.set(english, texts)
  return texts
}

/** The language of the texts: a BCP 47 tag. */
export function useLocale(): string {
  return useTexts(triggerText).locale
}
