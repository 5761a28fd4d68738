import { COOKIE_NAME, onlyCookieNamed } from '../storage/cookie.ts'
import { attempt } from '../attempt.ts'
import { decodeRecord } from '../record/decode.ts'
import { resolveRegime } from '../policy/regimes.ts'
import type { Signals } from '../policy/signals.ts'
import type { ConsentSnapshot } from '../snapshot.ts'
import { checkPlace, checkRequest } from './check-request.ts'
import { readHeader, type RequestHeaders } from './headers.ts'
import { readPath } from './read-path.ts'
import { readPlace } from './place.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The options of `readConsent()`. */
export interface ReadConsentOptions {
  /**
   * The name of the cookie that holds the choice.
   * @default 'askfirst'
   */
  readonly cookie?: string
  /**
   * The place of the request, as ISO 3166-1 or 3166-2 code.
   * @default readPlace: what the common content delivery networks say of it
   */
  readonly place?: (headers: RequestHeaders) => string | null
  /**
   * The path of the page on the site, with its query, if the request doesn't have it. Headers alone don't.
   * @default the request's own
   */
  readonly path?: string | undefined
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}

/**
 * Reads from a request what the store needs: the choice, the browser's signals, and the law of the place. The result is
 * small, plain data: pass it to `<ConsentProvider snapshot={…}>` on the server and in the browser. A page rendered with
 * it is for this visitor only and must not get into a shared cache.
 */
export function readConsent(given: RequestHeaders, options: ReadConsentOptions = {}): ConsentSnapshot {
  const { cookie = COOKIE_NAME, place = readPlace } = options
  if (process.env.NODE_ENV !== 'production') checkRequest(given)
  // Code without types may pass nothing. What is unknown counts as undecided, and the page still renders.
  const request = given ?? {}
  const path = readPath(request, options.path)
  const time = timeOf(options.now)
  const day = Math.floor(time / 86_400_000)
  const from = attempt(() => place(request)) ?? null
  if (process.env.NODE_ENV !== 'production') checkPlace(from)
  return {
    record: readRecord(request, cookie),
    signals: readSignalHeaders(request),
    regime: from === null ? null : resolveRegime(from, new Date(time).toISOString().slice(0, 10)),
    day,
    ...(path !== undefined && { path }),
  }
}

/** If the clock returns no valid time, uses the current time. */
function timeOf(now: (() => number) | undefined): number {
  const time = now && attempt(now)
  return typeof time === 'number' && Math.abs(time) <= 864e13 ? time : Date.now()
}

/** Returns the stored text. A text that isn't our record stays on the server: an empty text says that there was one. */
export function readRecord(request: RequestHeaders, cookie: string): string | null {
  const text = onlyCookieNamed(readHeader(request, 'cookie') ?? '', cookie)
  return text === null || decodeRecord(text) ? text : ''
}

/**
 * Only the value `1` is the signal.
 * @see https://www.w3.org/TR/gpc/
 */
export function readSignalHeaders(request: RequestHeaders): Signals {
  const isOn = (name: string): boolean => readHeader(request, name)?.trim() === '1'
  // Several headers with the same name count as set if one of them is set.
  const gpc = readHeader(request, 'sec-gpc')?.split(',') ?? []
  return { gpc: gpc.some((value) => value.trim() === '1'), dnt: isOn('dnt') }
}
