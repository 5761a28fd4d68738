import type { AnyCatalog } from '@askfirst/catalog'
import { decideAll, type Decisions, type Question, questions } from '../policy/choice.ts'
import type { Policy } from '../policy/policy.ts'
import { encodeRecord } from './encode.ts'
import type { Recalled } from './recall.ts'
import { fingerprint, grantKey, OVERRIDDEN, questionKey } from './keys.ts'
import { besideOthers } from './beside-others.ts'

interface Answers {
  readonly day: number
  readonly decisions: Decisions
  readonly undecided: ReadonlySet<string>
  readonly overridden: boolean
}

/**
 * Writes what was decided, item by item, as a record. Undecided items are left out, so that they are asked about again.
 */
export function writeInFull(
  catalog: AnyCatalog,
  policy: Policy,
  { day, decisions, undecided, overridden }: Answers,
): string {
  const items: [string, boolean][] = overridden ? [[OVERRIDDEN, true]] : []
  const disclosed: string[] = []
  for (const question of questions(catalog)) {
    if (policy.locks[question.category] === 'necessary' || undecided.has(question.id)) continue
    const granted = decisions[question.id] === true
    items.push([granted ? grantKey(question) : questionKey(question), granted])
    if (granted && question.disclosed) disclosed.push(question.disclosed)
  }
  return encodeRecord({
    day,
    fingerprint: undecided.size > 0 ? '' : fingerprint(catalog),
    decisions: items,
    disclosed,
  })
}

/**
 * Applies new answers to the previous ones and writes the record, followed by those of other lists. Without an answer,
 * it writes the previous answers item by item.
 * @param answer `undefined`: as it was
 * @param day of the choice
 */
export function choose(
  catalog: AnyCatalog,
  policy: Policy,
  overridden: boolean,
  before: Recalled,
  answer: (question: Question) => boolean | undefined,
  day: number,
): string {
  // Under a law where things run until they are refused, refusing one item leaves the others as they are.
  const undecided = new Set(policy.grantedByDefault ? [] : before.undecided)
  for (const question of questions(catalog)) if (answer(question) != null) undecided.delete(question.id)
  const decisions = decideAll(
    catalog,
    policy,
    overridden,
    (question) => (answer(question) ?? before.view.decisions[question.id]) === true,
  )
  const own = writeInFull(catalog, policy, { day, decisions, undecided, overridden })
  return besideOthers(catalog, own, before.records)
}
