import { COOKIE_NAME } from '../storage/cookie.ts'
import type { AnyCatalog } from '@askfirst/catalog'
import type { CookieOptions } from '../storage/partitioned-storage.ts'
import { type PolicyOptions, resolvePolicy } from '../policy/policy.ts'
import { decodeRecord } from '../record/decode.ts'
import { noSignals } from '../policy/signals.ts'
import { isTooLong, MOST_OF_A_COOKIE, warnOfLength } from '../record/too-long.ts'
import { createDecider, type Written } from './decide.ts'
import { isLoopback, originOf } from './host.ts'
import { pathBack } from './path-back.ts'
import { readBody } from './read-body.ts'
import { readRecord, readSignalHeaders } from './read-consent.ts'
import { HttpRefusal } from './http-refusal.ts'
import { requireSameOrigin } from './same-origin.ts'
import { setCookies } from './set-cookie.ts'
import { usableCatalog } from './usable-catalog.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The options of `createConsentHandler()`. */
export interface ConsentHandlerOptions {
  /** The same catalog as the store's. */
  readonly catalog: AnyCatalog
  /**
   * The same as the store's.
   * @default everybody is asked
   */
  readonly policy?: PolicyOptions
  /**
   * The same as for `cookieStorage()`. Add `partitioned` if you use `partitionedStorage()`.
   * @default `askfirst`, for this host alone
   */
  readonly cookie?: CookieOptions
  /**
   * The site's own origins, if the server can't tell them from its requests: `['https://example.com']`.
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
 * A handler that stores choices on any server that uses Fetch requests. It accepts a `POST` from the banner's form, for
 * visitors without JavaScript, and from `storeOnServer()`, because Safari keeps what scripts store for only seven days.
 *
 * It answers 303 to a form and 204 to a choice from `storeOnServer()`. The statuses 400, 403, 405, 408, 413, 415 and
 * 500 change nothing.
 * @see https://webkit.org/tracking-prevention/
 */
export function createConsentHandler(
  options: ConsentHandlerOptions,
): (request: Request) => Promise<Response> {
  const catalog = usableCatalog(options?.catalog, 'createConsentHandler()')
  const { policy = {}, cookie = {}, origins = [], now = Date.now } = options ?? {}
  const { name = COOKIE_NAME } = cookie
  const decide = createDecider(catalog, policy)
  const { keepDays } = resolvePolicy(catalog, policy, noSignals)
  if (process.env.NODE_ENV !== 'production')
    warnOfLength(catalog, resolvePolicy(catalog, policy, noSignals), name)
  const today = (): number => Math.floor(now() / 1000 / DAY)

  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') throw new HttpRefusal(405, 'Only POST makes a choice.')
    requireSameOrigin(request, origins)
    const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
    const isForm = type === 'application/x-www-form-urlencoded'
    if (!isForm && type !== 'application/json') {
      throw new HttpRefusal(415, 'A choice comes as a form (application/x-www-form-urlencoded) or as JSON.')
    }
    const body = await readBody(request)
    const moment = { signals: readSignalHeaders(request), today: today() }
    const form = isForm ? new URLSearchParams(body) : null
    const { text, day } = form
      ? decide.answer(isYes(form.get('askfirst')), readRecord(request, name), moment)
      : readSent(body, name, (short) => decide.inFull(short, moment))
    if (isTooLong(name, text)) throw new HttpRefusal(500, explainLength(name, text))
    const age = moment.today - day
    if (!(age >= -1 && age < keepDays)) throw new HttpRefusal(400, 'That choice is not of these days.')
    const headers = new Headers({ 'cache-control': 'no-store' })
    for (const each of setCookies(text, (keepDays - age) * DAY, isSecure(request), cookie)) {
      headers.append('set-cookie', each)
    }
    if (form) headers.set('location', pathBack(form.get('askfirst-back'), request.headers.get('referer')))
    return new Response(null, { status: form ? 303 : 204, headers })
  }

  return async (request) => {
    try {
      return await answer(request)
    } catch (error) {
      if (error instanceof HttpRefusal) return error.toResponse()
      throw error
    }
  }
}

function isYes(answer: string | null): boolean {
  if (answer !== 'accept-all' && answer !== 'reject-all') {
    throw new HttpRefusal(400, 'The form must say accept-all or reject-all.')
  }
  return answer === 'accept-all'
}

/** Also in production, where errors have no text: this answer is where you would look for the reason. */
const explainLength = (name: string, text: string): string =>
  `AF211: this choice takes ${name.length + text.length} bytes as a cookie, and browsers keep ${MOST_OF_A_COOKIE}. The list of vendors is too long.`

/** `{"record": "…"}`. A record in the short form is stored in full, as the page itself will store it. */
function readSent(body: string, name: string, inFull: (short: Written) => Written): Written {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    // Reported below.
  }
  const record = (parsed as { readonly record?: unknown } | null | undefined)?.record
  if (typeof record === 'string' && isTooLong(name, record))
    throw new HttpRefusal(413, explainLength(name, record))
  const read = typeof record === 'string' ? decodeRecord(record) : null
  if (typeof record !== 'string' || !read) {
    throw new HttpRefusal(400, 'The body must be {"record": "…"} with a record of this version.')
  }
  const written = { text: record, day: read.day }
  return read.whole ? inFull(written) : written
}

/** Whether the visitor's browser uses https, which may end at a proxy. */
function isSecure(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin !== null && origin !== 'null') return origin.startsWith('https:')
  const { protocol, host } = new URL(request.url)
  if (protocol === 'https:' || request.headers.get('sec-fetch-site') === null) return protocol === 'https:'
  // Without encryption, browsers send that header only to a loopback host.
  const named = originOf(protocol, request.headers.get('host') ?? host)
  return named !== null && !isLoopback(new URL(named).hostname)
}
