import { type Fact, isVerified } from '@askfirst/catalog'
import { format } from './format.ts'
import type { LinkMessages } from './types/links.ts'

/** The text of a fact, marked if no source confirms the fact. */
export const markUnconfirmed = (
  fact: Fact<unknown>,
  text: string,
  { unconfirmed }: Pick<LinkMessages, 'unconfirmed'>,
): string => (isVerified(fact) ? text : format(unconfirmed, { value: text }))
