import { loadWriting } from '#writing'
import type { ConsentEffect } from '../state.ts'

/**
 * Sends each choice made on this page to `createConsentHandler()` at this address of the site, which stores it once
 * more from the server: Safari keeps what scripts store for seven days only.
 * A request that fails is not repeated: the choice is stored by the script all the same.
 * @see https://webkit.org/tracking-prevention/
 */
export function mirrorChoice(address: string): ConsentEffect {
  return (consent) => {
    /** The choice that is on its way. Its answer would bring it back, so a newer one calls it off. */
    let underWay: AbortController | undefined

    const post = async (signal: AbortSignal | null): Promise<void> => {
      const record = consent.readRecord()
      if (!record) return
      await fetch(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ record }),
        // One that outlives its page can't be called off, so only what is left behind does.
        ...(signal ? { signal } : { keepalive: true }),
      })
    }
    const send = async (controller: AbortController): Promise<void> => {
      underWay = controller
      // By then it is written in full, and its answer doesn't bring the short form back.
      await loadWriting().catch(() => undefined)
      if (!controller.signal.aborted) await post(controller.signal).catch(() => undefined)
      if (underWay === controller) underWay = undefined
    }
    const leave = (): void => {
      if (!underWay) return
      underWay.abort()
      underWay = undefined
      post(null).catch(() => undefined)
    }

    // Made before this code ran, and just now written down.
    if (consent.getState().action) void send(new AbortController())
    const unsubscribe = consent.subscribe(({ action, decisions }, previous) => {
      if (decisions === previous.decisions) return
      // Wherever the new one was made.
      underWay?.abort()
      if (action) void send(new AbortController())
    })
    addEventListener('pagehide', leave)
    return () => {
      unsubscribe()
      removeEventListener('pagehide', leave)
    }
  }
}
