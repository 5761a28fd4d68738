import { useTexts } from './use-texts.ts'
import { first } from './en/first.ts'
import type { FirstMessages } from './types/first.ts'

/** The texts of the banner. They load with it, so that visitors who aren't asked don't load them. */
export function useFirstMessages(): FirstMessages {
  return useTexts(first)
}
