/** A host name or IP address, with an optional port, as RFC 9110 allows in `Host`. No user, no path, no spaces. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(?::\d*)?$/i

/**
 * The origin of a host with this scheme, as browsers write it: in lower case, without the scheme's default port.
 * `null`: no browser would have such a host.
 */
export function originOf(protocol: string, host: string): string | null {
  if (!HOST.test(host)) return null
  try {
    return new URL(`${protocol}//${host}`).origin
  } catch {
    return null
  }
}

/** Loopback hosts: the only ones that browsers trust without encryption. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
