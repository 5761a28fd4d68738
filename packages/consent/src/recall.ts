import type { AnyCatalog } from '@askfirst/catalog'
import { decideAll, type Decisions, type Question } from './choice.ts'
import type { Policy } from './policy.ts'
import { type ConsentRecord, decodeRecord } from './record.ts'
import { fingerprint, grantKey, LIFTED, refusalKey } from './told.ts'

/** What a stored text means for a catalog and a policy of today. */
export interface Recalled {
  /** The day of the choice that stands. `null`: none does. */
  readonly day: number | null
  readonly decisions: Decisions
  /** What the visitor was never asked about, or never answered. */
  readonly undecided: ReadonlySet<string>
  /** Told of the browser's signal, the visitor decided otherwise. */
  readonly lifted: boolean
  readonly mustAsk: boolean
  /** What that was read from. `compareTold()` knows what changed since. */
  readonly record?: ConsentRecord | null
}

/**
 * Stored text -> decisions. Pure.
 * @param text `null`: certainly nothing is stored. `undefined`: storage could not be read.
 * @param today days since 1970-01-01, UTC
 * @param covered vendors whose grant covers what is told today, as `compareTold()` found. Without it, a vendor that
 * stores less than was told is asked about like one that stores more.
 */
export function recall(
  catalog: AnyCatalog,
  policy: Policy,
  text: string | null | undefined,
  today: number,
  covered?: ReadonlySet<string>,
): Recalled {
  const read = text ? decodeRecord(text) : null
  const age = read ? today - read.day : NaN
  const current = fingerprint(catalog)
  // One day ahead is a clock that was set right since.
  const stands =
    age >= -1 &&
    age < policy.keepDays &&
    // Which list was granted as a whole must be known. What was refused as a whole is refused.
    (!read?.whole || read.whole === 'R' || read.fingerprint === current)
  const record = stands ? read : null
  // An unreadable record may have been a refusal, so what the model grants by default is not granted.
  const byDefault = text === null && policy.grantedByDefault
  const lifted = record?.whole === 'L' || record?.get(LIFTED) === true

  const answerOf = (question: Question): boolean | undefined => {
    if (!record) return undefined
    if (record.whole) {
      const refusedBySignal = catalog.categories[question.category]?.refusedBySignal
      return record.whole === 'G' ? !refusedBySignal : record.whole !== 'R'
    }
    const plain = record.get(refusalKey(question))
    // Version 1 didn't say what was told.
    if (plain === false || record.version === 1) return plain
    return record.get(grantKey(question)) || covered?.has(question.id) || undefined
  }
  const undecided = new Set<string>()
  const decisions = decideAll(catalog, policy, lifted, (question) => {
    const answer = answerOf(question)
    if (answer === undefined) undecided.add(question.id)
    return answer ?? byDefault
  })
  return {
    day: record?.day ?? null,
    decisions,
    undecided,
    lifted,
    // The record of a clock that went back is neither believed nor asked about, or a clock that goes to and fro would
    // have the visitor asked daily. By more than a certificate is valid, no clock is wrong that could load the site.
    mustAsk: undecided.size > 0 && !(age < -1 && age >= -400),
    record,
  }
}
