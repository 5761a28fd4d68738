import { createError } from '../errors.ts'
import { COOKIE_NAME } from './cookie.ts'
import type { CookieStorageOptions } from './storage.ts'

/**
 * Development only. Reports a name whose prefix requires what the cookie doesn't have: browsers would never store it.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis Section 4.1.3, cookie name prefixes
 */
export function checkCookieName(
  { name = COOKIE_NAME, domain }: CookieStorageOptions,
  isForHttps: boolean = name.startsWith('__'),
): void {
  if (/^__(host-)?http-/i.test(name)) throw createError('AF216', name)
  if (domain && /^__host-/i.test(name)) throw createError('AF216', name, domain)
  if (isForHttps) warnOfPlainHttp(name)
}

/** Over plain http, a browser silently drops a cookie that is Secure. */
function warnOfPlainHttp(name: string): void {
  // Without a page, as on a server, we can't tell.
  if (globalThis.isSecureContext || !('isSecureContext' in globalThis)) return
  console.warn(createError('AF231', name).message)
}
