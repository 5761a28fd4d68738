import { originOf } from './host.ts'
import { HttpRefusal } from './http-refusal.ts'

/**
 * Lets through what a page of this site sent, and nothing else. Browsers say so in `Sec-Fetch-Site`, which no page can
 * write; older ones, and all where there is no encryption, only in `Origin`.
 *
 * Whoever makes a form writes the address that it is sent to, and servers take `//elsewhere.test/` in a request's
 * first line for another host. So the address proves nothing: the host is the one in the header.
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

/** Under `Referrer-Policy: no-referrer` a form of the site hides its origin. The address may be what a proxy restored. */
const fits = (request: Request, origin: string | null, origins: readonly string[]): boolean =>
  origin === null ||
  origin === 'null' ||
  origin === new URL(request.url).origin ||
  isOwn(request, origin, origins)

function isOwn(request: Request, origin: string | null, origins: readonly string[]): boolean {
  if (origin === null) return false
  if (origins.includes(origin)) return true
  const protocol = /^https?:/.exec(origin)?.[0]
  // Some servers that speak Fetch hand out no such header, and make the address of what they were asked for.
  const host = request.headers.get('host') ?? new URL(request.url).host
  return (
    protocol !== undefined &&
    // No page without encryption chooses for one that has it.
    (protocol === 'https:' || request.url.startsWith('http:')) &&
    originOf(protocol, host) === origin
  )
}
