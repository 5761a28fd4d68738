import { createError } from '../errors.ts'
import { isPromise, show } from './check-options.ts'

/** Development only. Production ignores what is wrong: it asks, and grants nothing. */

/** Returns a function that reports what a function of the site returned, once for each of them. */
function createTell(): (name: 'storage.read' | 'storage.write' | 'signals', given: unknown) => void {
  const reported = new Set<string>()
  return (name, given) => {
    if (reported.has(name)) return
    reported.add(name)
    const what = isPromise(given) ? 'a promise' : show(given)
    console.error(createError('AF253', name, what).message)
  }
}

/** Check what the storage returned, and report each of its functions once. */
export interface StorageChecks {
  readonly read: (text: unknown) => void
  /** Returns the value. */
  readonly write: <T>(isStored: T) => T
}

export function createStorageChecks(): StorageChecks {
  const tell = createTell()
  return {
    read: (text) => {
      if (text == null || typeof text === 'string') return
      tell('storage.read', text)
    },
    write: (isStored) => {
      if (typeof isStored === 'boolean') return isStored
      tell('storage.write', isStored)
      return isStored
    },
  }
}

/** Checks what `signals()` returned, reports it once, and returns it. */
export function createSignalsCheck(): <T>(signals: T) => T {
  const tell = createTell()
  return (signals) => {
    const { gpc, dnt } = Object(signals) as Record<string, unknown>
    if ([gpc, dnt].some((signal) => typeof signal === 'boolean')) return signals
    tell('signals', signals)
    return signals
  }
}

const PARTS = ['categories', 'vendors', 'overrideSignal']

/** Reports what `save()` got if it is not a valid choice. */
export function checkChoice(choice: unknown): void {
  const faults: string[] = []
  const isChoice = typeof choice === 'object' && choice !== null
  if (!isChoice) faults.push(`got ${show(choice)}`)
  for (const [part, answers] of Object.entries(isChoice ? choice : {})) {
    if (!PARTS.includes(part)) {
      faults.push(`knows no "${part}"`)
    } else if (part !== 'overrideSignal') {
      for (const [id, answer] of Object.entries(Object(answers) as object))
        if (answer !== undefined && typeof answer !== 'boolean')
          faults.push(`got ${show(answer)} for "${id}"`)
    }
  }
  if (faults.length === 0) return
  console.error(createError('AF254', faults.slice(0, 3).join(', ')).message)
}
