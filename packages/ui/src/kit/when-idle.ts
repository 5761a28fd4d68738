/** What Chromium says about the network. */
interface Network {
  readonly connection?: { readonly saveData?: boolean }
}

/**
 * Runs a job once the page has loaded and the browser is idle. If the visitor asks sites to save data, it never runs.
 * Returns the undo.
 * @see https://wicg.github.io/savedata/
 */
export function whenIdle(job: () => void): () => void {
  if ((navigator as Network).connection?.saveData) return () => undefined
  let undo = (): void => undefined
  const wait = (): void => {
    // Safari doesn't have it.
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

/** The first things that visitors do on a page. */
const uses = ['keydown', 'pointerdown', 'focusin', 'scroll'] as const

/** The same, but also runs as soon as the visitor uses the page, even if they ask sites to save data. */
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
