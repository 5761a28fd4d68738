import { isPromise } from '../checks/check-options.ts'
import { createError } from '../errors.ts'

/** Development only. Production goes on: an unknown visitor is asked, under the strictest law. */

/** Each mistake is reported once, not with each request. */
const reported = new Set<string>()

function tell(got: string, of: 'promise' | 'request' | 'place'): void {
  const { message } = createError('AF255', got, of)
  if (reported.has(message)) return
  reported.add(message)
  console.error(message)
}

/** Reports a value that has no headers to read. */
export function checkRequest(request: unknown): void {
  if (isPromise(request)) return tell('a promise', 'promise')
  const { get, headers } = Object(request) as Record<string, unknown>
  const isRead = typeof get === 'function' || typeof headers === 'object'
  const isPlain =
    request === Object(request) && [Object.prototype, null].includes(Object.getPrototypeOf(request))
  if (isRead || isPlain) return
  tell(request === Object(request) ? 'an object without headers' : String(request), 'request')
}

/** Reports a value that can't be a place. */
export function checkPlace(place: unknown): void {
  if (place === null || typeof place === 'string') return
  tell(isPromise(place) ? 'a promise' : `a value of type ${typeof place}`, 'place')
}
