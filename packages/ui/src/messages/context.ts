'use client'
import { type Context, createContext } from 'react'
import type { PartialMessages } from './types.ts'

export interface Texts {
  /** What was set, for a provider inside to add to. */
  readonly messages: PartialMessages | undefined
  /** English texts of a part -> those texts with the messages merged in: each is merged once. */
  readonly merged: Map<object, object>
}

/** Apart from what merges, so that who shows one text only doesn't carry that. */
export const TextsContext: Context<Texts> = createContext<Texts>({ messages: undefined, merged: new Map() })
