import { PARTITIONED } from './cookie.ts'

/** A place where a cookie may have been set: the attributes that delete it. A page can't read them. */
export type Place = string

/** Most cookies are set for the whole host or a domain above it; deeper paths are rare. */
export const placesOfPage = (): readonly Place[] =>
  pathsAbove(location.pathname).flatMap((path) => placesAt(path, domainsOfHost()))

/** The places that a site named for a cookie. What it left out is found from the page. */
export const placesNamed = (path = '/', domain?: string): readonly Place[] =>
  placesAt(path, domain === undefined ? domainsOfHost() : [`; Domain=${domain}`])

function placesAt(path: string, domains: readonly string[]): readonly Place[] {
  const kinds = location.protocol === 'https:' ? ['; Secure', PARTITIONED] : ['']
  return kinds.flatMap((kind) => domains.map((domain) => `; Path=${path}${domain}${kind}`))
}

/** Without a domain, then this host and all above it. Browsers reject public suffixes such as `co.uk`. */
function domainsOfHost(): readonly string[] {
  const labels = location.hostname.split('.')
  // No cookie has a domain of one label.
  return labels.map((_, at) => (at ? `; Domain=${labels.slice(at - 1).join('.')}` : ''))
}

/** The paths whose cookies this page sees: `/` first, then each with and without a trailing slash. */
function pathsAbove(pathname: string): readonly string[] {
  let path = ''
  return (pathname.match(/\/|[^/]+/g) ?? []).map((part) => (path += part))
}
