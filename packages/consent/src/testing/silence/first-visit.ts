import { AskfirstError } from '@askfirst/catalog'
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
    throw notFirst(`The visitor has already decided: ${decided.what} is the record of a choice.`)
  }
  const rest = stored.filter((item) => !item.allowed).map(({ what }) => what)
  if (rest.length > 0) throw notFirst(`The browser was used before and holds ${rest.join(', ')}.`)
}

const isRecord = (text: string): boolean => decodeRecord(text) !== null

function notFirst(happened: string): AskfirstError {
  return new AskfirstError(
    'AF251',
    happened,
    'What a page does before consent shows on a first visit only.',
    'Use a fresh page, and pass the address instead of opening it before: toBeSilentBeforeConsent("/").',
  )
}
