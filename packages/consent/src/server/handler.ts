import type { AnyCatalog } from '@askfirst/catalog'
import { type PolicyOptions, resolvePolicy } from '../policy.ts'
import { decodeRecord } from '../record.ts'
import { noSignals } from '../signals.ts'
import { type CookieStorageOptions, memoryStorage } from '../storage.ts'
import { createConsentStore } from '../store.ts'
import type { RequestHeaders } from './headers.ts'
import { readPlace } from './place.ts'
import { readBody } from './read-body.ts'
import { readConsent } from './read-consent.ts'
import { Refusal } from './refusal.ts'
import { requireSameOrigin } from './same-origin.ts'
import { setCookies } from './set-cookie.ts'

export interface ConsentHandlerOptions {
  readonly catalog: AnyCatalog
  /** The same as the store has. */
  readonly policy?: PolicyOptions
  /** The same as `cookieStorage()` has. */
  readonly cookie?: CookieStorageOptions
  /**
   * Where the request comes from, as ISO 3166-1 or 3166-2 code.
   * @default readPlace
   */
  readonly place?: (headers: RequestHeaders) => string | null
  /**
   * The site's own origins, where the server can't tell them from its requests: `['https://example.com']`.
   * @default the origin of the request's address
   */
  readonly origins?: readonly string[]
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}

const DAY = 86_400

/**
 * Stores choices from a server, for any that speaks Fetch: `POST` from the banner's form, for visitors without
 * JavaScript, and from `mirrorChoice()`, because Safari keeps what scripts store for seven days only.
 *
 * Answers 303 to a form and 204 to a mirrored choice; 400, 403, 405, 413 and 415 change nothing.
 * @see https://webkit.org/tracking-prevention/
 */
export function createConsentHandler(
  options: ConsentHandlerOptions,
): (request: Request) => Promise<Response> {
  const { catalog, policy = {}, cookie = {}, place = readPlace, origins = [], now = Date.now } = options
  const { keepDays } = resolvePolicy(catalog, policy, noSignals)
  const today = (): number => Math.floor(now() / 1000 / DAY)

  /** A store for this request, with what it has stored, or with that text. */
  const open = (request: Request, record?: string) => {
    const snapshot = readConsent(request, { ...(cookie.name && { cookie: cookie.name }), place, now })
    const storage = memoryStorage(record ?? snapshot.record)
    const store = createConsentStore({
      catalog,
      policy,
      storage,
      snapshot,
      signals: () => snapshot.signals,
      now,
    })
    store.start()()
    return { store, storage }
  }

  /** The text of an answer to the banner, on top of what the request has stored. */
  const decide = (request: Request, answer: string | null): string => {
    const { store, storage } = open(request)
    if (answer === 'accept-all') store.acceptAll()
    else if (answer === 'reject-all') store.rejectAll()
    else throw new Refusal(400, 'The form must say accept-all or reject-all.')
    return storage.read() ?? ''
  }

  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') throw new Refusal(405, 'Only POST makes a choice.')
    requireSameOrigin(request, origins)
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    const isForm = type === 'application/x-www-form-urlencoded'
    if (!isForm && type !== 'application/json') {
      throw new Refusal(415, 'A choice comes as a form (application/x-www-form-urlencoded) or as JSON.')
    }
    const body = await readBody(request)
    const text = isForm
      ? decide(request, new URLSearchParams(body).get('askfirst'))
      : // One that was sent in short is stored in full, as the page itself will.
        (open(request, readMirrored(body)).storage.read() ?? '')
    const age = today() - (decodeRecord(text)?.day ?? -Infinity)
    if (!(age >= -1 && age < keepDays)) throw new Refusal(400, 'That choice is not of these days.')
    const headers = new Headers({ 'cache-control': 'no-store' })
    for (const each of setCookies(text, (keepDays - age) * DAY, isSecure(request), cookie)) {
      headers.append('set-cookie', each)
    }
    if (isForm) headers.set('location', pathBack(request))
    return new Response(null, { status: isForm ? 303 : 204, headers })
  }

  return async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof Refusal) return error.toResponse()
      throw error
    }
  }
}

/** `{"record": "…"}` */
function readMirrored(body: string): string {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    // Told below.
  }
  const record = (parsed as { readonly record?: unknown } | null | undefined)?.record
  if (typeof record !== 'string' || decodeRecord(record)?.version !== 2) {
    throw new Refusal(400, 'The body must be {"record": "…"} with a record of this version.')
  }
  return record
}

/** Where the form was, on this site. */
function pathBack(request: Request): string {
  try {
    const { pathname, search } = new URL(request.headers.get('referer') ?? '')
    // Two slashes would name another host.
    return pathname.replace(/^\/+/, '/') + search
  } catch {
    return '/'
  }
}

/** What the visitor's browser speaks, which may be a proxy away. */
function isSecure(request: Request): boolean {
  const said = request.headers.get('origin') ?? request.url
  return said.startsWith('https:')
}
