import { useTexts } from './use-texts.ts'
import { first } from './en/first.ts'
import type { FirstMessages } from './types/first.ts'

/**
 * The texts of the banner and of the trigger, in the language of the nearest provider. Until a language has come, its
 * `locale` is `und`. The texts of the preference center are `useMessages()` of `@askfirst/ui/preferences`.
 */
export function useFirstMessages(): FirstMessages {
  return useTexts(first)
}
