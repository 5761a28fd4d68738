/**
 * Runs a job once the browser has drawn what is on its way, in a task of its own, so that a click is answered before
 * anything that follows from it. A page in the background draws nothing: there a timer does it.
 * Returns what takes the job back.
 */
export function afterPaint(job: () => void): () => void {
  let timer = setTimeout(run, 250)
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(run)
  })
  function run(): void {
    cancelAnimationFrame(frame)
    job()
  }
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
