import type { CookieOptions } from '../partitioned-storage.ts'

/** The `Set-Cookie` headers that store a text as `cookieStorage()` or `partitionedStorage()` does, for so many seconds. */
export function setCookies(
  text: string,
  maxAge: number,
  isSecure: boolean,
  { name = 'askfirst', domain, partitioned = false }: CookieOptions,
): readonly string[] {
  // A browser takes `__Host-` and `__Secure-` with it only, also on http://localhost.
  const end = partitioned
    ? '; Path=/; SameSite=None; Secure; Partitioned'
    : `; Path=/; SameSite=Lax${isSecure || name.startsWith('__') ? '; Secure' : ''}`
  const cookie = `${name}=${text}; Max-Age=${maxAge}${end}`
  // One of the host alone would hide the one that all subdomains share.
  return domain ? [`${name}=; Max-Age=0${end}`, `${cookie}; Domain=${domain}`] : [cookie]
}
