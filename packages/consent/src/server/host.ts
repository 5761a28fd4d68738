/** A name, or an address of IP, and maybe a port: what RFC 9110 lets stand in `Host`. No user, no path, no spaces. */
const HOST = /^(?:\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(?::\d*)?$/i

/**
 * The origin that a host has under a scheme, as browsers write it: in small letters, without the scheme's own port.
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

/** Of this machine itself: the only hosts that browsers trust without encryption. */
export const isLoopback = (hostname: string): boolean =>
  /^(?:(?:.*\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
