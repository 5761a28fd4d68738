'use client'
import type { VendorFacts } from '@askfirst/catalog'
import { type Context, createContext, useContext, useEffect } from 'react'

/** What vendors do, in one language, by vendor id. */
export type VendorSentences = Readonly<Record<string, string>>

export interface Sentences {
  readonly sentences: VendorSentences
  /** Requests them. Further calls do nothing. */
  readonly want: () => void
}

/** Apart from the code that fetches them, so that a site with one language doesn't load that. */
export const SentencesContext: Context<Sentences> = createContext<Sentences>({
  sentences: {},
  want: () => undefined,
})

/** Returns the sentences that have loaded. Until then, or if loading fails, the catalog's own apply. */
export function useSentences(): VendorSentences {
  const { sentences, want } = useContext(SentencesContext)
  useEffect(want, [want])
  return sentences
}

/** What a vendor does, in the language of the texts. Facts that name their language are a site's own words. */
export function translationOf(
  sentences: VendorSentences,
  id: string,
  facts: VendorFacts | undefined,
): string | undefined {
  return facts?.language === undefined ? sentences[id] : undefined
}
