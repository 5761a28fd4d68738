import { isPromise } from '../checks/check-options.ts'
import { createError } from '../errors.ts'

/** Development only. Production goes on: an unknown visitor is asked, under the strictest law. */

/** Each mistake is reported once, not with each request. */
const reported = new Set<string>()

function tell(happened: string, reason: string, mend: string): void {
  if (reported.has(happened)) return
  reported.add(happened)
  console.error(createError('AF255', happened, reason, mend).message)
}

/** Reports a value that has no headers to read. */
export function checkRequest(request: unknown): void {
  if (isPromise(request))
    return tell(
      'readConsent() got a promise.',
      'It has no headers yet, so every visitor counts as one who never chose.',
      'Wait for it: readConsent(await headers()).',
    )
  const { get, headers } = Object(request) as Record<string, unknown>
  const isRead = typeof get === 'function' || typeof headers === 'object'
  const isPlain =
    request === Object(request) && [Object.prototype, null].includes(Object.getPrototypeOf(request))
  if (isRead || isPlain) return
  tell(
    `readConsent() got ${request === Object(request) ? 'an object without headers' : String(request)}.`,
    'It finds no headers, so every visitor counts as one who never chose.',
    'Pass the Request, its Headers, or Node’s request. Of a framework’s own request, the one inside: readConsent(c.req.raw).',
  )
}

/** Reports a value that can't be a place. */
export function checkPlace(place: unknown): void {
  if (place === null || typeof place === 'string') return
  tell(
    `The option place of readConsent() gave ${isPromise(place) ? 'a promise' : `a value of type ${typeof place}`}.`,
    'Such a place is unknown, so the strictest law is applied to everybody.',
    'Return an ISO 3166 code, or null. What has to be waited for is waited for before: place: () => found.',
  )
}
