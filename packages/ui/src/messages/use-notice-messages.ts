import { useTexts } from './use-texts.ts'
import { first } from './en/first.ts'
import { center } from './en/center.ts'
import { notice } from './en/notice.ts'
import type { FirstMessages } from './types/first.ts'
import type { RestMessages } from './types/messages.ts'

const english: FirstMessages & RestMessages = { ...first, ...center, notice }

/** All texts of the notice page. */
export function useNoticeMessages(): FirstMessages & RestMessages {
  return useTexts(english)
}
