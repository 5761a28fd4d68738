import type { AnyCatalog } from '@askfirst/catalog'
import { disclosesNoMore } from '@askfirst/catalog/internal'
import { decideAll, type Question, resolveGrants } from '../policy/choice.ts'
import type { Policy } from '../policy/policy.ts'
import { type ConsentRecord, decodeRecords } from './decode.ts'
import type { Change, ConsentState } from '../state.ts'
import { fingerprint, grantKey, OVERRIDDEN, questionKey } from './keys.ts'

/** What a stored text means for today's catalog and policy. */
export interface Recalled {
  /** The part of the state that it determines. */
  readonly view: Pick<
    ConsentState<AnyCatalog>,
    'changes' | 'decided' | 'decidedOn' | 'decisions' | 'grants' | 'mustAsk' | 'signalOverridden'
  >
  /** What the visitor was never asked about, or never answered. */
  readonly undecided: ReadonlySet<string>
  /** The valid records, the newest first. */
  readonly records: readonly ConsentRecord[]
}

/** Is a record of that day and that list still valid today? */
function stands(catalog: AnyCatalog, policy: Policy, record: ConsentRecord, today: number): boolean {
  const age = today - record.day
  // One day ahead: the clock has been corrected since.
  return (
    age >= -1 &&
    age < policy.keepDays &&
    // A grant of everything counts only if the list is the same. A refusal of everything always counts.
    (!record.whole || record.whole === 'R' || record.fingerprint === fingerprint(catalog))
  )
}

/** What a valid record says. `undefined`: it has no answer. */
function answerIn(
  catalog: AnyCatalog,
  { whole, get }: ConsentRecord,
  question: Question,
): boolean | undefined {
  if (whole === 'G') return !catalog.categories[question.category]?.refusedBySignal
  if (whole) return whole !== 'R'
  return get(questionKey(question)) !== false && (get(grantKey(question)) || undefined)
}

/** What this disclosed to the visitor who granted it. `undefined`: nobody was asked. */
const disclosedBefore = (records: readonly ConsentRecord[], question: Question): string | undefined =>
  records.flatMap(({ get, disclosed }) =>
    ['', ...disclosed].filter((then) => get(grantKey(question, then))),
  )[0]

/**
 * Stored text -> decisions. Pure. It may hold records of several apps on one host: if two have an answer, the newer one
 * counts. A vendor that stores no more than it disclosed then stays granted.
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
  const all = decodeRecords(text)
  const [newest] = all
  // If the newest record can't be read, we don't know what it withdrew.
  const records = all.filter(
    (each) => newest && each && stands(catalog, policy, each, today),
  ) as readonly ConsentRecord[]
  const [record] = records
  // An unreadable record may have been a refusal, so nothing is granted by default.
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
    // We can't say that an undecided vendor is new, unless we said so before.
    if (record && !record.fingerprint) changes.push(...known.filter(({ vendor }) => vendor === id))
    else if (record && id !== category) changes.push({ vendor: id, was })
    return byDefault
  })
  // Without a record it is no number, which is neither more nor less than another.
  const age = today - (newest?.day as number)
  return {
    view: {
      changes,
      decided: !!record,
      decidedOn: record?.day ?? null,
      decisions,
      grants: resolveGrants(catalog, decisions),
      // A record from the future, after a clock went back, is neither trusted nor a reason to ask: otherwise a clock
      // that jumps would have the visitor asked daily. The limit is the validity of a certificate: with a clock that is
      // off by more, the site could not load.
      mustAsk: undecided.size > 0 && (!!record || !(age < -1 && age >= -400)),
      signalOverridden: overridden,
    },
    undecided,
    records,
  }
}
