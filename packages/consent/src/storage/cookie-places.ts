import { PARTITIONED } from './cookie.ts'

/** A place where a cookie can have been set: the attributes with which it goes. A page is told none of them. */
export type Place = string

/** Most are set for everything under the host or a domain above it; a place deeper in the site is rare. */
export const placesOfPage = (): readonly Place[] =>
  pathsAbove(location.pathname).flatMap((path) => placesAt(path, domainsOfHost()))

/** Where a site said that a cookie is. What it left open is as the page finds it. */
export const placesNamed = (path = '/', domain?: string): readonly Place[] =>
  placesAt(path, domain === undefined ? domainsOfHost() : [`; Domain=${domain}`])

function placesAt(path: string, domains: readonly string[]): readonly Place[] {
  const kinds = location.protocol === 'https:' ? ['; Secure', PARTITIONED] : ['']
  return kinds.flatMap((kind) => domains.map((domain) => `; Path=${path}${domain}${kind}`))
}

/** Without a domain, then this host and all above it. Browsers refuse those that belong to nobody, such as `co.uk`. */
function domainsOfHost(): readonly string[] {
  const labels = location.hostname.split('.')
  // Nobody has a domain of one label.
  return ['', ...labels.slice(1).map((_, at) => `; Domain=${labels.slice(at).join('.')}`)]
}

/** The paths whose cookies this page sees: `/` first, then each with and without the slash at its end. */
function pathsAbove(pathname: string): readonly string[] {
  const ends = [...pathname.matchAll(/\/|$/g)].flatMap(({ index }) => [index, index + 1])
  const paths = new Set(ends.map((end) => pathname.slice(0, end)))
  return [...paths].slice(1)
}
