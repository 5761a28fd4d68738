import { useTexts } from './use-texts.ts'
import { first } from './en-first.ts'
import type { FirstMessages } from './types.ts'

/** The texts of the banner. They come with it, so that whoever is not asked doesn't carry them. */
export function useFirstMessages(): FirstMessages {
  return useTexts(first)
}
