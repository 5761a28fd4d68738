/** What Chromium tells of the network. */
interface Network {
  readonly connection?: { readonly saveData?: boolean }
}

/**
 * Runs a job once the page is loaded and the browser has nothing else to do. Never, where the visitor asks sites to
 * save data. Returns the undo.
 * @see https://wicg.github.io/savedata/
 */
export function whenIdle(job: () => void): () => void {
  if ((navigator as Network).connection?.saveData) return () => undefined
  let undo = (): void => undefined
  const wait = (): void => {
    // Safari has no such callback.
    const isCallback = typeof requestIdleCallback === 'function'
    const handle = isCallback ? requestIdleCallback(job) : setTimeout(job, 1000)
    undo = () => (isCallback ? cancelIdleCallback : clearTimeout)(handle as number)
  }
  if (document.readyState === 'complete') wait()
  else {
    addEventListener('load', wait, { once: true })
    undo = () => removeEventListener('load', wait)
  }
  return () => undo()
}

/** What somebody does who has begun to use a page. */
const uses = ['keydown', 'pointerdown', 'focusin', 'scroll'] as const

/** The same, and also as soon as the page is used, whatever the visitor asks sites for. */
export function whenIdleOrUsed(job: () => void): () => void {
  const listening = new AbortController()
  const run = (): void => {
    stop()
    job()
  }
  const cancel = whenIdle(run)
  const stop = (): void => {
    cancel()
    listening.abort()
  }
  for (const use of uses) addEventListener(use, run, { capture: true, signal: listening.signal })
  return stop
}
