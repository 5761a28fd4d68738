import { createError } from '../../errors.ts'
import { decodeRecord } from '../../record/decode.ts'
import type { BrowserContext } from './browser.ts'
import type { SilenceOptions } from './options.ts'
import { meansName } from './patterns.ts'

/**
 * Rejects a browser that has visited before. Nothing is cleared: list in `allowCookies` and `allowStorage` what a
 * fixture sets on purpose. Anything else would make this a different test than it claims to be.
 */
export async function requireFirstVisit(
  context: BrowserContext,
  { allowCookies = [], allowStorage = [] }: SilenceOptions,
): Promise<void> {
  const cookies = await context.cookies()
  const { origins } = await context.storageState()
  const stored = [
    ...cookies.map(({ name, value, domain }) => ({
      what: `the cookie "${name}" of ${domain}`,
      decided: isRecord(value),
      allowed: meansName(allowCookies, name),
    })),
    ...origins.flatMap(({ origin, localStorage }) =>
      localStorage.map(({ name, value }) => ({
        what: `"${name}" in the localStorage of ${origin}`,
        decided: isRecord(value),
        allowed: meansName(allowStorage, name),
      })),
    ),
  ]
  const decided = stored.find((item) => item.decided)
  if (decided) {
    throw createError('AF251', `The visitor has already decided: ${decided.what} is the record of a choice.`)
  }
  const rest = stored.filter((item) => !item.allowed).map(({ what }) => what)
  if (rest.length > 0) throw createError('AF251', `The browser was used before and holds ${rest.join(', ')}.`)
}

const isRecord = (text: string): boolean => decodeRecord(text) !== null
