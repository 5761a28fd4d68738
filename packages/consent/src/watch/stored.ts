import type { StorageKind } from '@askfirst/catalog'
import type { EffectContext } from '../state.ts'
import { cookieNames } from '../storage/cookie-names.ts'

type Grants = ReturnType<EffectContext['getState']>['grants']
export type SeeStored = (what: StorageKind, name: string, grants: Grants) => void

const EVERY = 1000
/**
 * In milliseconds: how long what was stored before a refusal may stay. `cleanUp()` waits for the page and for the
 * facts.
 */
const GRACE = 3000

/** Reports each cookie and each storage key, and again after each decision. */
export function seeStored(consent: EffectContext, see: SeeStored): () => void {
  /** Each item, with the grants by which it was last judged. */
  let seen = new Map<string, Grants>()
  let decidedAt = -Infinity

  const look = (grants: Grants): void => {
    const now = new Map<string, Grants>()
    for (const [what, name] of readItems()) {
      if (what === 'cookie' && name === consent.recordCookie) continue
      const key = `${what} ${name}`
      const judgedBy = seen.get(key)
      const isWaiting = judgedBy !== undefined && performance.now() - decidedAt < GRACE
      now.set(key, isWaiting ? judgedBy : grants)
      if (judgedBy !== grants && !isWaiting) see(what, name, grants)
    }
    seen = now
  }
  const lookNow = (): void => look(consent.getState().grants)

  lookNow()
  const timer = setInterval(lookNow, EVERY)
  // Not every browser has it, and no browser has it without https.
  const changes = (globalThis as { cookieStore?: EventTarget }).cookieStore
  changes?.addEventListener('change', lookNow)
  const unsubscribe = consent.subscribe(({ grants }, previous) => {
    if (grants === previous.grants) return
    // What was stored since the last look came under the old grants.
    look(previous.grants)
    decidedAt = performance.now()
  })
  return () => {
    clearInterval(timer)
    changes?.removeEventListener('change', lookNow)
    unsubscribe()
  }
}

function* readItems(): Generator<readonly [StorageKind, string]> {
  for (const name of read(() => cookieNames(document.cookie))) yield ['cookie', name]
  for (const name of read(() => Object.keys(localStorage))) yield ['local-storage', name]
  for (const name of read(() => Object.keys(sessionStorage))) yield ['session-storage', name]
}

/** If storage is blocked, there is nothing to see. */
function read(names: () => readonly string[]): readonly string[] {
  try {
    return names()
  } catch {
    return []
  }
}
