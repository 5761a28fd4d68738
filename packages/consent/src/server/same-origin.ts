import { originOf } from './host.ts'
import { HttpRefusal } from './http-refusal.ts'

/**
 * Rejects a request unless a page of this site sent it. Browsers say so in `Sec-Fetch-Site`, which no page can write.
 * Older browsers, and all browsers without encryption, say it only in `Origin`.
 *
 * The request's URL proves nothing: the author of a form chooses it, and servers read `//elsewhere.test/` in a request
 * line as another host. So we use the host of the `Host` header.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function requireSameOrigin(request: Request, origins: readonly string[]): void {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (
    site === null ? isOwn(request, origin, origins) : site === 'same-origin' && fits(request, origin, origins)
  )
    return
  throw new HttpRefusal(
    403,
    `A choice can only be made on the site itself. This request says that it comes from ${site && site !== 'same-origin' ? `${site}, ` : ''}${origin ?? 'nowhere'}. If that is the site, behind a proxy, name it in createConsentHandler({ origins }).`,
  )
}

/** Under `Referrer-Policy: no-referrer`, a form of the site hides its origin. A proxy may have restored the address. */
const fits = (request: Request, origin: string | null, origins: readonly string[]): boolean =>
  origin === null ||
  origin === 'null' ||
  origin === new URL(request.url).origin ||
  isOwn(request, origin, origins)

function isOwn(request: Request, origin: string | null, origins: readonly string[]): boolean {
  if (origin === null) return false
  if (origins.includes(origin)) return true
  const protocol = /^https?:/.exec(origin)?.[0]
  // Some Fetch servers don't pass this header on, and build the address from the host that was requested.
  const host = request.headers.get('host') ?? new URL(request.url).host
  return (
    protocol !== undefined &&
    // A page without encryption must not choose for a site that has it.
    (protocol === 'https:' || request.url.startsWith('http:')) &&
    originOf(protocol, host) === origin
  )
}
