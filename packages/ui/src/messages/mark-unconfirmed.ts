import { format } from './format.ts'
import type { LinkMessages } from './types/links.ts'

/** Whatever the catalog can doubt: a fact, a cookie, a status. */
export interface Doubtable {
  readonly unverified?: string | undefined
}

/** A text about it, marked if no source confirms it. */
export const markUnconfirmed = (
  { unverified }: Doubtable,
  text: string,
  { unconfirmed }: Pick<LinkMessages, 'unconfirmed'>,
): string => (unverified === undefined ? text : format(unconfirmed, { value: text }))
