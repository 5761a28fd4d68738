import { useTexts } from './use-texts.ts'
import { first } from './en-first.ts'
import { center } from './en-center.ts'
import type { CenterMessages, FirstMessages } from './types.ts'

const english: FirstMessages & CenterMessages = { ...first, ...center }

/** The texts of the preference center. They come with it, so that a first load doesn't carry them. */
export function useMessages(): FirstMessages & CenterMessages {
  return useTexts(english)
}
