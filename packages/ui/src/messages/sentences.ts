'use client'
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
