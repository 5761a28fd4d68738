import { COOKIE_NAME, lax, PARTITIONED } from '../storage/cookie.ts'
import type { CookieOptions } from '../storage/partitioned-storage.ts'

/**
 * The `Set-Cookie` headers that store a text for this many seconds, as `cookieStorage()` or `partitionedStorage()`
 * does.
 */
export function setCookies(
  text: string,
  maxAge: number,
  isSecure: boolean,
  { name = COOKIE_NAME, domain, partitioned = false }: CookieOptions,
): readonly string[] {
  const end = `; Path=/${partitioned ? PARTITIONED : lax(name, isSecure)}`
  const cookie = `${name}=${text}; Max-Age=${maxAge}${end}`
  // A cookie for this host alone would hide the one that all subdomains share.
  return domain ? [`${name}=; Max-Age=0${end}`, `${cookie}; Domain=${domain}`] : [cookie]
}
