import { useTexts } from './use-texts.ts'
import { first } from './en-first.ts'
import { rest } from './en-rest.ts'
import type { FirstMessages, RestMessages } from './types.ts'

const english: FirstMessages & RestMessages = { ...first, ...rest }

/** The texts of preference center and notice page. They come with those, so that a first load doesn't carry them. */
export function useMessages(): FirstMessages & RestMessages {
  return useTexts(english)
}
