/** Does one of the patterns mean this name? A `*` at the end of a text stands for any rest. */
export function meansName(patterns: readonly (string | RegExp)[], name: string): boolean {
  return patterns.some((pattern) =>
    typeof pattern !== 'string'
      ? found(pattern, name)
      : pattern.endsWith('*')
        ? name.startsWith(pattern.slice(0, -1))
        : name === pattern,
  )
}

/** Does one of the patterns mean this address? */
export function meansAddress(patterns: readonly (string | RegExp)[], { href, host, hostname }: URL): boolean {
  return patterns.some((pattern) => {
    if (typeof pattern !== 'string') return found(pattern, href)
    if (pattern.includes('://')) return beginsWith(pattern, href)
    const wanted = pattern.toLowerCase()
    if (wanted.startsWith('*.')) return hostname.endsWith(wanted.slice(1))
    return wanted === host || wanted === hostname || hostname.endsWith(`.${wanted}`)
  })
}

/** `search` begins at the start each time, also where the pattern has the flag `g`. */
const found = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

/** Read as an address first: `https://a.example` is not the beginning of `https://a.example.org/`. */
function beginsWith(pattern: string, href: string): boolean {
  try {
    return href.startsWith(new URL(pattern).href)
  } catch {
    return false
  }
}

/** A WebSocket belongs to the origin whose page would be reached the same way. */
export const originOf = ({ protocol, host }: URL): string => `${protocol.replace(/^ws/, 'http')}//${host}`

/** The address, where it is one that a network is asked with. */
export function readAddress(address: string, base?: string): URL | null {
  try {
    const url = new URL(address, base)
    return /^(https?|wss?):$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}
