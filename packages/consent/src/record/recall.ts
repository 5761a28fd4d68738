import { type AnyCatalog, disclosesNoMore } from '@askfirst/catalog'
import { decideAll, type Question, resolveGrants } from '../policy/choice.ts'
import type { Policy } from '../policy/policy.ts'
import { type ConsentRecord, decodeRecords } from './decode.ts'
import type { Change, ConsentState } from '../state.ts'
import { fingerprint, grantKey, OVERRIDDEN, questionKey } from './keys.ts'

/** What a stored text means for a catalog and a policy of today. */
export interface Recalled {
  /** What the state says of it. */
  readonly view: Pick<
    ConsentState<AnyCatalog>,
    'changes' | 'decided' | 'decidedOn' | 'decisions' | 'grants' | 'mustAsk' | 'signalOverridden'
  >
  /** What the visitor was never asked about, or never answered. */
  readonly undecided: ReadonlySet<string>
  /** Those that count, the newest first. */
  readonly records: readonly ConsentRecord[]
}

/** Does a record of that day and of that list count today? */
function stands(catalog: AnyCatalog, policy: Policy, record: ConsentRecord, today: number): boolean {
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
function answerIn(
  catalog: AnyCatalog,
  { whole, get }: ConsentRecord,
  question: Question,
): boolean | undefined {
  if (whole === 'G') return !catalog.categories[question.category]?.refusedBySignal
  if (whole) return whole !== 'R'
  return get(questionKey(question)) !== false && (get(grantKey(question)) || undefined)
}

/** What this disclosed to the visitor who granted it. `undefined`: nobody asked. */
const disclosedBefore = (records: readonly ConsentRecord[], question: Question): string | undefined =>
  records.flatMap(({ get, disclosed }) =>
    ['', ...disclosed].filter((then) => get(grantKey(question, then))),
  )[0]

/**
 * Stored text -> decisions. Pure. Apps of one host have records in it: of two that know an answer, the newer one counts.
 * A vendor that stores no more than it disclosed then stays granted.
 * @param text `null`: certainly nothing is stored. `undefined`: storage could not be read.
 * @param today days since 1970-01-01, UTC
 * @param known the changes of the list that this page knows already
 */
export function recall(
  catalog: AnyCatalog,
  policy: Policy,
  text: string | null | undefined,
  today: number,
  known: readonly Change[] = [],
): Recalled {
  const all = text ? decodeRecords(text) : []
  const [newest] = all
  // Of a newest one that can't be read nobody knows what it took back.
  const records = all.filter(
    (each): each is ConsentRecord => !!newest && !!each && stands(catalog, policy, each, today),
  )
  const [record] = records
  // An unreadable record may have been a refusal, so what the model grants by default is not granted.
  const byDefault = text === null && policy.grantedByDefault
  const overridden = record?.whole === 'L' || record?.get(OVERRIDDEN) === true
  const undecided = new Set<string>()
  const changes: Change[] = []
  const decisions = decideAll(catalog, policy, overridden, (question) => {
    for (const each of records) {
      const answer = answerIn(catalog, each, question)
      if (answer !== undefined) return answer
    }
    const { id, category, disclosed = '' } = question
    const was = disclosedBefore(records, question)
    if (was && disclosesNoMore(disclosed, was)) return true
    undecided.add(id)
    // Of what was left undecided, nobody can say that it is new, unless it was said before.
    if (record && !record.fingerprint) changes.push(...known.filter(({ vendor }) => vendor === id))
    else if (record && id !== category) changes.push({ vendor: id, was })
    return byDefault
  })
  const age = today - (newest?.day ?? NaN)
  return {
    view: {
      changes,
      decided: !!record,
      decidedOn: record?.day ?? null,
      decisions,
      grants: resolveGrants(catalog, decisions),
      // The record of a clock that went back is neither believed nor asked about, or a clock that goes to and fro would
      // have the visitor asked daily. By more than a certificate is valid, no clock is wrong that could load the site.
      mustAsk: undecided.size > 0 && (!!record || !(age < -1 && age >= -400)),
      signalOverridden: overridden,
    },
    undecided,
    records,
  }
}
