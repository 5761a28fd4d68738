/** In milliseconds: what a job with many steps takes of a task, so that the page can answer before the next one. */
export const SLICE = 8

/** Runs a job in a task of its own. Returns what takes it back. */
export function nextTask(job: () => void): () => void {
  const timer = setTimeout(job)
  return () => clearTimeout(timer)
}
