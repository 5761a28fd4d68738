type Hear = (event: never) => void

/**
 * Hears of events of this page, before whatever else hears of them. Without a browser there are none.
 * @returns the undo
 */
export function listen(listeners: Readonly<Record<string, Hear>>): () => void {
  const listening = new AbortController()
  for (const [event, hear] of Object.entries(listeners)) {
    globalThis.addEventListener?.(event, hear as never, { capture: true, signal: listening.signal })
  }
  return () => listening.abort()
}
