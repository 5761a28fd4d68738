import { useTexts } from './use-texts.ts'
import { first } from './en/first.ts'
import { center } from './en/center.ts'
import type { CenterMessages } from './types/center.ts'
import type { FirstMessages } from './types/first.ts'

const english: FirstMessages & CenterMessages = { ...first, ...center }

/**
 * The texts of the banner and of the preference center, in the language of the nearest provider. They load with the
 * center, not with the first load.
 */
export function useMessages(): FirstMessages & CenterMessages {
  return useTexts(english)
}
