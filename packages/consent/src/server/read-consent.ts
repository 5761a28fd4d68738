import { COOKIE_NAME } from '../storage/cookie.ts'
import { attempt } from '../attempt.ts'
import { decodeRecord } from '../record/decode.ts'
import { resolveRegime } from '../policy/regimes.ts'
import type { Signals } from '../policy/signals.ts'
import type { ConsentSnapshot } from '../snapshot.ts'
import { checkPlace, checkRequest } from './check-request.ts'
import { readHeader, type RequestHeaders } from './headers.ts'
import { readPath } from './read-path.ts'
import { readPlace } from './place.ts'

/** Bundlers put the text in: what is for developers is not in production builds. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

export interface ReadConsentOptions {
  /**
   * The cookie that keeps the choice.
   * @default 'askfirst'
   */
  readonly cookie?: string
  /**
   * Where the request comes from, as ISO 3166-1 or 3166-2 code.
   * @default readPlace: what the common content delivery networks say of it
   */
  readonly place?: (headers: RequestHeaders) => string | null
  /**
   * The path of the page on the site, with its query, where the request doesn't have it: headers alone don't.
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
 * What a request tells of its visitor: the choice, the browser's signals, and the law of the place. Small and plain, to
 * be handed to `<ConsentProvider snapshot={…}>` on both sides. A page made with it is for this visitor alone: it must
 * not get into a shared cache.
 */
export function readConsent(given: RequestHeaders, options: ReadConsentOptions = {}): ConsentSnapshot {
  const { cookie = COOKIE_NAME, place = readPlace } = options
  if (process.env.NODE_ENV !== 'production') checkRequest(given)
  // Code without types may pass nothing. Whatever is not known is asked for, and a page is made all the same.
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

/** By a clock that shows no time, it is now. */
function timeOf(now: (() => number) | undefined): number {
  const time = now && attempt(now)
  return typeof time === 'number' && Math.abs(time) <= 864e13 ? time : Date.now()
}

/**
 * The stored text. What is no record of ours stays on the server; that there was something is told by an empty text, and
 * so is that there are two that differ: another host of the same domain can set one, and nobody knows which.
 */
export function readRecord(request: RequestHeaders, cookie: string): string | null {
  const pairs = readHeader(request, 'cookie')?.split(/; */) ?? []
  const found = new Set(pairs.filter((pair) => pair.startsWith(`${cookie}=`)))
  if (found.size === 0) return null
  const [only = ''] = found.size === 1 ? found : []
  const text = only.slice(cookie.length + 1)
  return decodeRecord(text) ? text : ''
}

/** @see https://www.w3.org/TR/gpc/ Only the value `1` is the signal. */
export function readSignalHeaders(request: RequestHeaders): Signals {
  const isOn = (name: string): boolean => readHeader(request, name)?.trim() === '1'
  // Several headers of the same name count as one, if one of them says it.
  const gpc = readHeader(request, 'sec-gpc')?.split(',') ?? []
  return { gpc: gpc.some((value) => value.trim() === '1'), dnt: isOn('dnt') }
}
