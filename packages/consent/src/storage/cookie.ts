/** The default name of the cookie that holds the choice. */
export const COOKIE_NAME = 'askfirst'

/** The attributes of a cookie that browsers keep separately for each site that embeds this page in a frame. */
export const PARTITIONED = '; SameSite=None; Secure; Partitioned'

/**
 * The attributes of any other cookie. Browsers accept `__Host-` and `__Secure-` only with Secure, even on
 * http://localhost.
 */
export const lax = (name: string, isHttps: boolean): string =>
  `; SameSite=Lax${isHttps || name.startsWith('__') ? '; Secure' : ''}`

/**
 * The value of the only cookie of that name, in `document.cookie` or in a `Cookie` header. `null`: there is none. Empty
 * if two differ: another host of the same domain can set one as well, and we can't tell which is the visitor's.
 * `headScript()` has its own copy.
 */
export function onlyCookieNamed(cookies: string, name: string): string | null {
  const [only, other] = new Set(cookies.split(/; */).filter((pair) => pair.startsWith(`${name}=`)))
  if (other) return ''
  return only ? only.slice(name.length + 1) : null
}

/** The values of all of them. Apart from the one above, which is in every first load. */
export const cookiesNamed = (cookies: string, name: string): readonly string[] =>
  cookies.split(/; */).flatMap((pair) => (pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []))
