import { type NextRequest, NextResponse } from 'next/server'

/**
 * Next writes the nonce that it finds in the request's policy on its own scripts; ours reads `x-nonce`. Pages don't see
 * their address, so it comes along.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID()
  // In development React makes up functions from text.
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

/** Pages made for one visitor. What is the same for everybody can't have a nonce. */
export const config = { matcher: ['/visitor', '/cookie-notice'] }
