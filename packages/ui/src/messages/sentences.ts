'use client'
import type { VendorFacts } from '@askfirst/catalog'
import { type Context, createContext, useContext, useEffect } from 'react'

/** What vendors do, in one language, by their ids. */
export type VendorSentences = Readonly<Record<string, string>>

export interface Sentences {
  readonly sentences: VendorSentences
  /** Has them fetched. Asked again, it does nothing. */
  readonly want: () => void
}

/** Apart from what fetches them, so that a site with one language doesn't carry that. */
export const SentencesContext: Context<Sentences> = createContext<Sentences>({
  sentences: {},
  want: () => undefined,
})

/** The sentences that are here. Until they are, and where they can't be fetched, the catalog's own stand. */
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
