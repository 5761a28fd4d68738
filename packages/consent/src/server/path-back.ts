/**
 * The page that contained the form, as a path of this site. The values are not trusted.
 * @param named what the banner put into its form: the path of the page, as the server knew it
 * @param referer what the browser says, which a `Referrer-Policy` cuts down to the origin or leaves out
 */
export function pathBack(named: string | null, referer: string | null): string {
  return pathOf(named?.startsWith('/') ? `http://site${named}` : '') ?? pathOf(referer ?? '') ?? '/'
}

function pathOf(address: string): string | null {
  // Only for these schemes does parsing remove backslashes and control characters.
  if (!/^https?:\/\//i.test(address)) return null
  try {
    const { pathname, search } = new URL(address)
    // Two slashes would name another host.
    return pathname.replace(/^\/+/, '/') + search
  } catch {
    return null
  }
}
