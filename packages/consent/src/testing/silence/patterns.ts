/** Does one of the patterns match this name? A `*` at the end of a text matches any rest. */
export function meansName(patterns: readonly (string | RegExp)[], name: string): boolean {
  return patterns.some((pattern) =>
    typeof pattern !== 'string'
      ? found(pattern, name)
      : pattern.endsWith('*')
        ? name.startsWith(pattern.slice(0, -1))
        : name === pattern,
  )
}

/** Does one of the patterns match this address? */
export function meansAddress(patterns: readonly (string | RegExp)[], { href, host, hostname }: URL): boolean {
  return patterns.some((pattern) => {
    if (typeof pattern !== 'string') return found(pattern, href)
    if (pattern.includes('://')) return beginsWith(pattern, href)
    const wanted = pattern.toLowerCase()
    if (wanted.startsWith('*.')) return hostname.endsWith(wanted.slice(1))
    return wanted === host || wanted === hostname || hostname.endsWith(`.${wanted}`)
  })
}

/** `search` always begins at the start, even if the pattern has the flag `g`. */
const found = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** Parsed as an address first: `https://a.example` is not the beginning of `https://a.example.org/`. */
function beginsWith(pattern: string, href: string): boolean {
  try {
    return href.startsWith(new URL(pattern).href)
  } catch {
    return false
  }
}

/** A WebSocket belongs to the origin of the page with the same host and the matching scheme. */
export const originOf = ({ protocol, host }: URL): string => `${protocol.replace(/^ws/, 'http')}//${host}`

/** The address, if it leads to a network request. */
export function readAddress(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base)
    return /^(https?|wss?):$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}
