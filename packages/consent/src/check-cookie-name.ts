import { AskfirstError } from '@askfirst/catalog'

/**
 * For development: a name whose prefix promises browsers what the cookie doesn't keep would never be stored.
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-rfc6265bis Section 4.1.3, cookie name prefixes
 */
export function checkCookieName(name: string, domain: string | undefined): void {
  if (/^__(host-)?http-/i.test(name)) {
    throw new AskfirstError(
      'AF216',
      `The cookie is called "${name}".`,
      'Browsers take a cookie of such a name from a server alone, and no page can read it.',
      'Call it __Host-askfirst.',
    )
  }
  if (domain && /^__host-/i.test(name)) {
    throw new AskfirstError(
      'AF216',
      `The cookie is called "${name}", and has the domain "${domain}".`,
      'Browsers take a cookie of such a name for one host alone.',
      'Leave the domain out, or, where subdomains share the choice, call it __Secure-askfirst.',
    )
  }
}
