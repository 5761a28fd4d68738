import type { AnyCatalog } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import type { Policy } from '../policy/policy.ts'
import { writeInFull } from './write.ts'

/**
 * The longest cookie that browsers accept, name and value together, in bytes. They drop a longer one silently.
 * @see https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/
 */
export const MOST_OF_A_COOKIE = 4096

export const isTooLong = (cookie: string, text: string): boolean =>
  cookie.length + text.length > MOST_OF_A_COOKIE

/** In bytes. Separate answers take a little more or less than one for all. */
const LEEWAY = 16

/** Tells a developer, before a visitor chooses, that no answer to this list can be stored. */
export function warnOfLength(catalog: AnyCatalog, policy: Policy, cookie: string): void {
  const texts = [true, false].map((answer) =>
    // The longest case: days won't get more digits for centuries.
    writeInFull(catalog, policy, 20_000, true, () => answer),
  )
  const longest = Math.max(...texts.map(({ length }) => length)) + LEEWAY
  if (cookie.length + longest <= MOST_OF_A_COOKIE) return
  console.warn(
    createError('AF211', catalog.vendors.length, cookie.length + longest, MOST_OF_A_COOKIE).message,
  )
}
