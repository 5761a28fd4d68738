import { attempt } from '../attempt.ts'

/** In milliseconds: a page in the background draws nothing, and isn't waited for any longer. */
let patience = 250

/**
 * Runs a job once the browser has drawn what is on its way, in a task of its own, so that a click is answered before
 * anything that follows from it. What such a job leads to waits for no second drawing: the click was answered.
 * Returns what takes the job back.
 */
export function afterPaint(job: () => void): () => void {
  const run = (): void => {
    cancelAnimationFrame(frame)
    patience = 0
    attempt(job)
    patience = 250
  }
  let timer = setTimeout(run, patience)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
