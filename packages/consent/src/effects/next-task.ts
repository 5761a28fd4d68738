/** In milliseconds: how much of a task a long job may use, so that the page can respond in between. */
export const SLICE = 8

/** Runs a job in its own task. Returns a function that cancels it. */
export function nextTask(job: () => void): () => void {
  const timer = setTimeout(job)
  return () => clearTimeout(timer)
}
