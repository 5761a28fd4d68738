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
