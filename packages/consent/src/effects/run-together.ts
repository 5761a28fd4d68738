import { attempt } from '../attempt.ts'

/**
 * Returns a function that runs the jobs and returns its undo. Called twice, they run until both are undone. If one job
 * fails, the others still run.
 */
export function runTogether(jobs: () => readonly (() => unknown)[]): () => () => void {
  let users = 0
  const undoAll: (() => unknown)[] = []
  return () => {
    if (!users++) {
      for (const job of jobs()) {
        const undo = attempt(job)
        if (typeof undo === 'function') undoAll.unshift(undo as () => unknown)
      }
    }
    let isUsed = true
    return () => {
      if (!isUsed) return
      isUsed = false
      if (!--users) for (const undo of undoAll.splice(0)) attempt(undo)
    }
  }
}
