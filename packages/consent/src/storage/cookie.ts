/** The cookie that keeps the choice, unless a site names another one. */
export const COOKIE_NAME = 'askfirst'

/** The attributes of a cookie that browsers keep apart for each site that shows this page in a frame. */
export const PARTITIONED = '; SameSite=None; Secure; Partitioned'

/** The attributes of any other cookie. A browser takes `__Host-` and `__Secure-` with Secure only, even on http://localhost. */
export const lax = (name: string, isHttps: boolean): string =>
  `; SameSite=Lax${isHttps || name.startsWith('__') ? '; Secure' : ''}`
