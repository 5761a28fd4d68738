import { useTexts } from './context.tsx'
import { en } from './en.ts'
import type { Messages } from './types.ts'

/** All texts. Comes with the preference center and the notice page, so that a first load doesn't carry them. */
export function useMessages(): Messages {
  return useTexts().of(en)
}
