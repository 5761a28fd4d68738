import type { AskfirstError } from './askfirst-error.ts'
import { createError } from './errors.ts'
import type { VendorFacts } from './types.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Development throws at a mistake. Production leaves out what is wrong and goes on: a vendor that nobody could decide
 * on must not load, and a broken page helps nobody.
 */

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * Is the value something to decide on, with an id that can be stored?
 * @throws AskfirstError in development: AF107 (shape), AF101 (id)
 */
export function isUsable(value: unknown, id: unknown, what: 'vendor' | 'category'): boolean {
  if (typeof value === 'object' && value && typeof id === 'string' && ID.test(id)) return true
  if (process.env.NODE_ENV !== 'production') {
    if (typeof value !== 'object' || !value)
      throw wrongShape(
        `A ${what} is`,
        value,
        `Write { … } for each ${what}. If it is undefined, check the import.`,
      )
    throw createError('AF101', what, id)
  }
  return false
}

/** Code without types passed a value of another type. */
export function wrongShape(is: string, value: unknown, mend: string): AskfirstError {
  const shown = typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
  return createError('AF107', is, shown.slice(0, 80), mend)
}

function checkUrl(url: string | null | undefined, vendor: string, field: string): void {
  if (url == null) return
  // Not `URL.canParse`: some browsers that we support lack it.
  if (/^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(url)) return
  throw createError('AF104', vendor, field, url)
}

/**
 * Development only. Can visitors follow the links of these facts?
 * @throws AskfirstError AF104 (link), AF107 (shape)
 */
export function checkLinks(id: string, facts: Omit<VendorFacts, 'id'>): void {
  const { privacyPolicy, cookiePolicy, optOut } = facts as Partial<VendorFacts>
  if (!privacyPolicy || !optOut || !Array.isArray(facts.cookies))
    throw wrongShape(
      `The facts of vendor "${id}" are`,
      facts,
      'They need at least a name, privacyPolicy, optOut and cookies: see VendorFacts.',
    )
  checkUrl(privacyPolicy.value, id, 'privacyPolicy')
  checkUrl(cookiePolicy?.value, id, 'cookiePolicy')
  checkUrl(optOut.url?.value, id, 'optOut.url')
}
