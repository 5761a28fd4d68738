import type { ConsentEffect } from '../state.ts'
import { warnOfServer } from '../checks/warn.ts'
import { onlyCookieNamed } from '../storage/cookie.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** In milliseconds: longer than another tab takes to report its choice to this one. */
const PAUSE = 250

/**
 * Sends each choice made on this page to `createConsentHandler()` at this address of the site. The server stores it
 * again in a cookie of its own, because Safari keeps what scripts store for only seven days.
 * A failed request is not repeated: the script has stored the choice anyway. If the server rejects a choice, the
 * developer is told once.
 * @see https://webkit.org/tracking-prevention/
 */
export function storeOnServer(address: string): ConsentEffect {
  return (consent) => {
    /** The request in progress. Its response would bring the old choice back, so a newer choice aborts it. */
    let underWay: AbortController | undefined
    /** The request was sent, so its response may already be here and not yet seen. */
    let isAsked = false
    /** The developer was told that the server doesn't accept choices. */
    let isReported = false

    const post = async (signal: AbortSignal | null): Promise<void> => {
      const record = consent.readRecord()
      // What another tab stored instead is newer, and that tab sends it.
      if (!record || !isStored(consent.recordCookie, record)) return
      isAsked = signal !== null
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ record }),
        // A `keepalive` request can't be aborted, so only a page that is being left uses one.
        ...(signal ? { signal } : { keepalive: true }),
      })
      if (process.env.NODE_ENV !== 'production' && response.status !== 204 && !isReported) {
        isReported = true
        warnOfServer(address, response.status, await response.text().catch(() => ''))
      }
    }
    const send = async (): Promise<void> => {
      const controller = new AbortController()
      underWay = controller
      isAsked = false
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
      if (!controller.signal.aborted) await post(controller.signal).catch(() => undefined)
      if (underWay === controller) underWay = undefined
    }
    /** Aborts the request. Returns whether its response may have been stored anyway. */
    const callOff = (): boolean => {
      const wasAsked = underWay !== undefined && isAsked
      underWay?.abort()
      underWay = undefined
      return wasAsked
    }
    const leave = (): void => {
      if (!underWay) return
      callOff()
      post(null).catch(() => undefined)
    }

    // It was made before this code ran, and has just been stored.
    if (consent.getState().lastAction) void send()
    const unsubscribe = consent.subscribe(({ lastAction, decisions }, previous) => {
      if (decisions === previous.decisions) return
      // Send the new choice no matter which tab made it, after the request that it may have to undo.
      if (callOff() || lastAction) void send()
    })
    addEventListener('pagehide', leave)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', leave)
    }
  }
}

/** If the record is not in a cookie, no other tab can replace it unnoticed. */
const isStored = (cookie: string | undefined, record: string): boolean =>
  cookie === undefined || onlyCookieNamed(document.cookie, cookie) === record
