import { type NextRequest, NextResponse } from 'next/server'

/**
 * Next adds the nonce in the request's policy to its own scripts. Ours reads `x-nonce`. Pages don't see their address,
 * so this sends it along.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID()
  // In development, React creates functions from text.
  const evaluates = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'${evaluates}; object-src 'none'; base-uri 'none'; form-action 'self'`
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

/** Pages that are rendered for one visitor. A page that is the same for every visitor can't have a nonce. */
export const config = { matcher: ['/visitor', '/cookie-notice'] }
