import { readHeader, type RequestHeaders } from './headers.ts'

/**
 * The headers in which content delivery networks send the place of a request: the country, and the part of the ISO
 * 3166-2 code after the hyphen.
 * @see https://vercel.com/docs/headers/request-headers
 * @see https://developers.cloudflare.com/rules/transform/managed-transforms/reference/
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
 */
const NETWORKS = [
  ['x-vercel-ip-country', 'x-vercel-ip-country-region'],
  ['cf-ipcountry', 'cf-region-code'],
  ['cloudfront-viewer-country', 'cloudfront-viewer-country-region'],
] as const

/** ISO 3166-1 reserves these for no country. Cloudflare sends them for unknown places and for Tor. */
const NOWHERE = /^(XX|ZZ|T1)$/

/**
 * Returns the place of a request from the headers of Vercel, Cloudflare and CloudFront. `null`: none of them says, so
 * the strictest rule applies. A visitor who forges such a header only changes what they are asked themselves.
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
