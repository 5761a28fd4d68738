import { readHeader, type RequestHeaders } from './headers.ts'

/**
 * The headers in which content delivery networks say where a request comes from: the country, and the part of it after
 * the hyphen of ISO 3166-2.
 * @see https://vercel.com/docs/headers/request-headers
 * @see https://developers.cloudflare.com/rules/transform/managed-transforms/reference/
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 */
const NETWORKS = [
  ['x-vercel-ip-country', 'x-vercel-ip-country-region'],
  ['cf-ipcountry', 'cf-region-code'],
  ['cloudfront-viewer-country', 'cloudfront-viewer-country-region'],
] as const

/** ISO 3166-1 reserves these for no country: Cloudflare says them of places that it doesn't know, and of Tor. */
const NOWHERE = /^(XX|ZZ|T1)$/

/**
 * Where a request comes from, by the headers of Vercel, Cloudflare and CloudFront. `null`: none of them tells, so the
 * strictest rule applies. Whoever sends such a header by hand changes what they are asked themselves, and nothing else.
 */
export function readPlace(request: RequestHeaders): string | null {
  for (const [country, region] of NETWORKS) {
    const place = readHeader(request, country)?.toUpperCase() ?? ''
    if (!/^[A-Z][A-Z0-9]$/.test(place) || NOWHERE.test(place)) continue
    const part = readHeader(request, region)?.toUpperCase() ?? ''
    return /^[A-Z0-9]{1,3}$/.test(part) ? `${place}-${part}` : place
  }
  return null
}
