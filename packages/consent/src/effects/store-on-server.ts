import type { ConsentEffect } from '../state.ts'
import { warnOfServer } from '../checks/warn.ts'

/** Bundlers put the text in: what is for developers is not in production builds. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** In milliseconds: longer than another tab takes to tell this one that it chose. */
const PAUSE = 250

/**
 * Sends each choice made on this page to `createConsentHandler()` at this address of the site, which stores it once
 * more from the server: Safari keeps what scripts store for seven days only.
 * A request that fails is not repeated: the choice is stored by the script all the same. A developer is told once of one
 * that the server refuses.
 * @see https://webkit.org/tracking-prevention/
 */
export function storeOnServer(address: string): ConsentEffect {
  return (consent) => {
    /** The choice that is on its way. Its answer would bring it back, so a newer one calls it off. */
    let underWay: AbortController | undefined
    /** It was asked for, so its answer may be here already, and not yet seen. */
    let isAsked = false
    /** A developer was told that the server doesn't take choices. */
    let isReported = false

    const post = async (signal: AbortSignal | null): Promise<void> => {
      const record = consent.readRecord()
      // What another tab stored in its place is newer, and that tab's to send.
      if (!record || !isStored(consent.recordCookie, record)) return
      isAsked = signal !== null
      const response = await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ record }),
        // One that outlives its page can't be called off, so only what is left behind does.
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
    /** Whether its answer may have stored it all the same. */
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

    // Made before this code ran, and just now written down.
    if (consent.getState().lastAction) void send()
    const unsubscribe = consent.subscribe(({ lastAction, decisions }, previous) => {
      if (decisions === previous.decisions) return
      // Wherever the new one was made: it is sent as well, after what it may have to undo.
      if (callOff() || lastAction) void send()
    })
    addEventListener('pagehide', leave)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', leave)
    }
  }
}

/** A record that is no cookie stands where no other tab's can take its place unseen. */
const isStored = (cookie: string | undefined, record: string): boolean =>
  cookie === undefined || document.cookie.split('; ').includes(`${cookie}=${record}`)
