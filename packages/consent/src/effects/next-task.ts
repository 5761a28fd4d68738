/**
 * In milliseconds: how much of a task a long job may use, about half a frame, so that the page can respond in between.
 * `scriptLoader()` uses more: it has few steps, and each task that it ends early delays what the visitor has granted.
 */
export const SLICE = 8

/** Runs a job in its own task. Returns a function that cancels it. */
export function nextTask(job: () => void): () => void {
  const timer = setTimeout(job)
  return () => clearTimeout(timer)
}
