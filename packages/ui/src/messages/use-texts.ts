'use client'
import { useContext } from 'react'
import { TextsContext } from './context.ts'
import { triggerText } from './en/trigger.ts'
import { mergeMessages } from './merge.ts'
import type { TriggerMessages } from './types/first.ts'

/** The texts of a part. Its chunk passes in the English. */
export function useTexts<T extends object>(english: T): T {
  const { messages, merged } = useContext(TextsContext)
  const texts = (merged.get(english) as T | undefined) ?? mergeMessages(english, messages)
  merged.set(english, texts)
  return texts
}

/** The language of the texts, and its writing direction. */
export function useLanguage(): TriggerMessages {
  return useTexts(triggerText)
}
