import type { AnyCatalog } from '@askfirst/catalog'
import { type Policy, type PolicyOptions, resolvePolicy } from '../policy/policy.ts'
import { recall } from '../record/recall.ts'
import type { Signals } from '../policy/signals.ts'
import { fingerprint } from '../record/keys.ts'
import { choose } from '../record/write.ts'

/** What a request said, and the day on which it was made. */
export interface Moment {
  readonly signals: Signals
  /** In days since 1970-01-01, UTC. */
  readonly today: number
}

/** A record as it is stored, and the day of the choice. */
export interface Written {
  readonly text: string
  readonly day: number
}

export interface Decider {
  /** The record of a single answer to everything, on top of what the request has stored. */
  readonly answer: (isYes: boolean, stored: string | null, moment: Moment) => Written
  /** The full record of a single answer that was sent in the short form, as the page would write it. */
  readonly inFull: (short: Written, moment: Moment) => Written
}

/** More than the different answers of a day. Somebody who sends made-up ones fills it and gains nothing. */
const MOST = 64

/**
 * Decides as the store of a page does; a test compares the two. On one day, equal answers to the same list are the same
 * text for every visitor, so each is computed once.
 */
export function createDecider(catalog: AnyCatalog, options: PolicyOptions): Decider {
  const current = fingerprint(catalog)
  const written = new Map<string, string>()
  const policies = new Map<string, Policy>()

  const policyFor = ({ gpc, dnt }: Signals): Policy => {
    const key = `${gpc} ${dnt}`
    const known = policies.get(key) ?? resolvePolicy(catalog, options, { gpc, dnt })
    policies.set(key, known)
    return known
  }
  /** Remembers what was written for a request with the same meaning. */
  const once = (key: string, write: () => string): string => {
    const known = written.get(key)
    if (known !== undefined) return known
    const text = write()
    if (written.size >= MOST) written.clear()
    written.set(key, text)
    return text
  }
  return {
    answer: (isYes, stored, { signals, today: day }) => {
      const policy = policyFor(signals)
      const text = once(`${day} ${policy.signal} ${isYes} ${stored}`, () => {
        const standing = recall(catalog, policy, stored, day)
        // A refusal of everything goes against no signal.
        return choose(catalog, policy, isYes && standing.view.signalOverridden, standing, () => isYes, day)
      })
      return { text, day }
    },
    inFull: ({ text: short, day }, { signals, today }) => {
      const policy = policyFor(signals)
      const text = once(`${today} ${policy.signal} ${short}`, () => {
        const standing = recall(catalog, policy, short, today)
        const [record] = standing.records
        // An invalid record, or a single answer to all of another list, is not expanded.
        const isNewest = record !== undefined && short.startsWith(record.text)
        const isOfAnother = record?.whole && record.fingerprint !== current
        return isNewest && !isOfAnother
          ? choose(catalog, policy, standing.view.signalOverridden, standing, () => undefined, record.day)
          : short
      })
      return { text, day }
    },
  }
}
