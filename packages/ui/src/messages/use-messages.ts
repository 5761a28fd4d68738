'use client'
import { useContext, useMemo } from 'react'
import { MessagesContext } from './context.tsx'
import { en } from './en.ts'
import { mergeMessages } from './merge.ts'
import type { Messages } from './types.ts'

/** All texts. Comes with the preference center and the notice page, so that a first load doesn't carry them. */
export function useMessages(): Messages {
  const messages = useContext(MessagesContext)
  return useMemo(() => mergeMessages(en, messages), [messages])
}
