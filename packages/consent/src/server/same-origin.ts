import { Refusal } from './refusal.ts'

/**
 * Lets through what a page of this site sent, and nothing else. Browsers say so in `Sec-Fetch-Site`, which no page can
 * write; older ones only in `Origin`.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function requireSameOrigin(request: Request, origins: readonly string[]): void {
  const origin = request.headers.get('origin')
  const isKnown = origin !== null && [new URL(request.url).origin, ...origins].includes(origin)
  if (isKnown) return
  // Behind a proxy, and in some frameworks, the address of the request isn't the one that the visitor sees.
  const site = request.headers.get('sec-fetch-site')
  const isOwnHost =
    origin !== null &&
    hostOf(origin) === request.headers.get('host') &&
    // No page without encryption chooses for one that has it.
    (origin.startsWith('https:') || request.url.startsWith('http:'))
  if (site === 'same-origin' ? origin === null || isOwnHost : site === null && isOwnHost) return
  throw new Refusal(
    403,
    `A choice can only be made on the site itself. This request says that it comes from ${origin ?? site ?? 'nowhere'}. If that is the site, behind a proxy, name it in createConsentHandler({ origins }).`,
  )
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
