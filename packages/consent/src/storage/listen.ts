type Hear = (event: never) => void

/**
 * Listens to events of this page before other listeners. Does nothing without a browser.
 * @returns the undo
 */
export function listen(listeners: Readonly<Record<string, Hear>>): () => void {
  const listening = new AbortController()
  for (const [event, hear] of Object.entries(listeners)) {
    globalThis.addEventListener?.(event, hear as never, { capture: true, signal: listening.signal })
  }
  return () => listening.abort()
}
