import type { RequestHeaders } from './headers.ts'

/** A longer path would make the banner's form longer than the handler reads. */
const MOST = 2000

/**
 * Returns the path of the requested page, with its query.
 * @param address the address that the site passes; without it, that of the request, if it is more than headers
 */
export function readPath(request: RequestHeaders, address: unknown = addressOf(request)): string | undefined {
  if (typeof address !== 'string' || address.length > MOST) return undefined
  if (address.startsWith('/')) return address
  if (!URL.canParse(address)) return undefined
  const { pathname, search } = new URL(address)
  return pathname + search
}

function addressOf(request: RequestHeaders): unknown {
  // Headers may have any name, also `url`. Express's requests have `get()` as well.
  if (typeof request.headers !== 'object') return undefined
  const { url, originalUrl } = request as { readonly url?: unknown; readonly originalUrl?: unknown }
  // Frameworks that strip a mount path from `url` keep the whole path here.
  return originalUrl ?? url
}
