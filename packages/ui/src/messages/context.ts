'use client'
import { type Context, createContext } from 'react'
import type { PartialMessages } from './types/messages.ts'

export interface Texts {
  /** What was set, for a provider inside to add to. */
  readonly messages: PartialMessages | undefined
  /** Maps the English texts of a part to those texts merged with the messages, so that each merges once. */
  readonly merged: Map<object, object>
}

/** Apart from the merging code, so that a component that shows one text doesn't load it. */
export const TextsContext: Context<Texts> = createContext<Texts>({ messages: undefined, merged: new Map() })
