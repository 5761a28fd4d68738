import type { AnyCatalog } from '@askfirst/catalog'
import { decideAll, type Question, resolveGrants } from './choice.ts'
import type { Policy } from './policy.ts'
import { type ConsentRecord, decodeRecord } from './record.ts'
import type { ConsentState } from './state.ts'
import { fingerprint, grantKey, LIFTED, refusalKey } from './told.ts'

/** What a stored text means for a catalog and a policy of today. */
export interface Recalled {
  /** What the state says of it. */
  readonly view: Pick<
    ConsentState<AnyCatalog>,
    'changes' | 'decided' | 'decidedOn' | 'decisions' | 'grants' | 'mustAsk' | 'signalLifted'
  >
  /** What the visitor was never asked about, or never answered. */
  readonly undecided: ReadonlySet<string>
  /** What that was read from. */
  readonly record?: ConsentRecord | null
}

/** Does a record of that day and of that list count today? */
export function stands(catalog: AnyCatalog, policy: Policy, record: ConsentRecord, today: number): boolean {
  const age = today - record.day
  // One day ahead is a clock that was set right since.
  return (
    age >= -1 &&
    age < policy.keepDays &&
    // Which list was granted as a whole must be known. What was refused as a whole is refused.
    (!record.whole || record.whole === 'R' || record.fingerprint === fingerprint(catalog))
  )
}

/** What a record that stands says. `undefined`: it doesn't know that. */
export function answerIn(
  catalog: AnyCatalog,
  record: ConsentRecord,
  question: Question,
): boolean | undefined {
  const { whole, get } = record
  if (whole === 'G') return !catalog.categories[question.category]?.refusedBySignal
  if (whole) return whole !== 'R'
  return get(refusalKey(question)) !== false && (get(grantKey(question)) || undefined)
}

/**
 * Stored text -> decisions. Pure. Of several records in it the newest is read; `recallAll()` reads the others
 * as well.
 * @param text `null`: certainly nothing is stored. `undefined`: storage could not be read.
 * @param today days since 1970-01-01, UTC
 * @param more answers what the record doesn't know. Without it, a vendor that stores less than was told is asked about
 * like one that stores more.
 */
export function recall(
  catalog: AnyCatalog,
  policy: Policy,
  text: string | null | undefined,
  today: number,
  more?: (question: Question) => boolean | undefined,
): Recalled {
  const read = text ? decodeRecord(text) : null
  const age = read ? today - read.day : NaN
  const record = read && stands(catalog, policy, read, today) ? read : null
  // An unreadable record may have been a refusal, so what the model grants by default is not granted.
  const byDefault = text === null && policy.grantedByDefault
  const lifted = record?.whole === 'L' || record?.get(LIFTED) === true
  const undecided = new Set<string>()
  const decisions = decideAll(catalog, policy, lifted, (question) => {
    const answer = (record && answerIn(catalog, record, question)) ?? more?.(question)
    if (answer === undefined) undecided.add(question.id)
    return answer ?? byDefault
  })
  return {
    view: {
      // `recallAll()` knows what became of the list since.
      changes: [],
      decided: !!record,
      decidedOn: record?.day ?? null,
      decisions,
      grants: resolveGrants(catalog, decisions),
      // The record of a clock that went back is neither believed nor asked about, or a clock that goes to and fro would
      // have the visitor asked daily. By more than a certificate is valid, no clock is wrong that could load the site.
      mustAsk: undecided.size > 0 && !(age < -1 && age >= -400),
      signalLifted: lifted,
    },
    undecided,
    record,
  }
}
