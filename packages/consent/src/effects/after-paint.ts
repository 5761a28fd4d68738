import { attempt } from '../attempt.ts'

/** In milliseconds. A page in the background draws nothing, so we stop waiting after this. */
let patience = 250

/**
 * Runs a job in its own task after the browser's next paint, so that a click gets its answer on screen first. If the
 * job schedules another one, that one doesn't wait for a second paint.
 * Returns a function that cancels the job.
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
