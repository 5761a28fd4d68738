/** A place where a cookie can have been set: the attributes with which it goes. A page is told none of them. */
export type Place = string

/** Most are set for everything under the host or a domain above it; a place deeper in the site is rare. */
export function placesOfPage(): readonly Place[] {
  const { pathname } = location
  return ['/', ...pathsAbove(pathname)].flatMap((path) => placesAt(path, domainsOfHost()))
}

/** Where a site said that a cookie is. What it left open is as the page finds it. */
export const placesNamed = (path = '/', domain?: string): readonly Place[] =>
  placesAt(path, domain === undefined ? domainsOfHost() : [`; Domain=${domain}`])

function placesAt(path: string, domains: readonly string[]): readonly Place[] {
  const kinds = location.protocol === 'https:' ? ['; Secure', '; Secure; SameSite=None; Partitioned'] : ['']
  return kinds.flatMap((kind) => domains.map((domain) => `; Path=${path}${domain}${kind}`))
}

/** Without a domain, then this host and all above it. Browsers refuse those that belong to nobody, such as `co.uk`. */
function domainsOfHost(): readonly string[] {
  const labels = location.hostname.split('.')
  // An address of numbers has nothing above it, and nobody has a domain of one label.
  const isNumber = /^[\d.]+$|:/.test(location.hostname)
  return ['', ...(isNumber ? [] : labels.slice(1).map((_, at) => `; Domain=${labels.slice(at).join('.')}`))]
}

/** The paths whose cookies this page sees, with and without the slash at their end, beside `/`. */
function pathsAbove(pathname: string): readonly string[] {
  const ends = [...pathname].flatMap((sign, at) => (sign === '/' && at > 0 ? [at, at + 1] : []))
  return [...new Set([...ends, pathname.length])]
    .filter((end) => end > 1)
    .map((end) => pathname.slice(0, end))
}
