import type { ConsentEffect } from '../state.ts'

/**
 * Sends each choice made on this page to `createConsentHandler()` at this address of the site, which stores it once
 * more from the server: Safari keeps what scripts store for seven days only.
 * A request that fails is not repeated: the choice is stored by the script all the same.
 * @see https://webkit.org/tracking-prevention/
 */
export function mirrorChoice(address: string): ConsentEffect {
  return (consent) => {
    let underWay: AbortController | undefined
    const send = (): void => {
      const record = consent.readRecord()
      if (!record) return
      underWay = new AbortController()
      fetch(address, {
        method: 'POST',
        // The page may be leaving.
        keepalive: true,
        signal: underWay.signal,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ record }),
      }).catch(() => undefined)
    }
    // Made before this code ran, and just now written down.
    if (consent.getState().action) send()
    return consent.subscribe(({ action, decisions }, previous) => {
      if (decisions === previous.decisions) return
      // Its answer would bring an outdated choice back, wherever the new one was made.
      underWay?.abort()
      if (action) send()
    })
  }
}
