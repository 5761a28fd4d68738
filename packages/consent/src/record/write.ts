import type { AnyCatalog } from '@askfirst/catalog'
import { type Question, questions } from '../policy/choice.ts'
import type { Policy } from '../policy/policy.ts'
import { encodeRecord } from './encode.ts'
import type { Recalled } from './recall.ts'
import { fingerprint, grantKey, OVERRIDDEN, questionKey } from './keys.ts'
import { besideOthers } from './beside-others.ts'

/**
 * Writes what was decided, item by item, as a record.
 * @param decide `undefined`: never decided. That is left out, so that it is asked about again. Code without types may
 *   give anything else, of which only `true` grants.
 */
export function writeInFull(
  catalog: AnyCatalog,
  policy: Policy,
  day: number,
  overridden: boolean,
  decide: (question: Question) => unknown,
): string {
  const items: [string, boolean][] = overridden ? [[OVERRIDDEN, true]] : []
  const disclosed: string[] = []
  let current = fingerprint(catalog)
  for (const question of questions(catalog)) {
    const lock = policy.locks[question.category]
    if (lock === 'necessary') continue
    const decision = decide(question)
    if (decision === undefined) {
      current = ''
      continue
    }
    const granted = decision === true && (!lock || overridden)
    items.push([granted ? grantKey(question) : questionKey(question), granted])
    if (granted && question.disclosed) disclosed.push(question.disclosed)
  }
  return encodeRecord({ day, fingerprint: current, decisions: items, disclosed })
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
  const own = writeInFull(
    catalog,
    policy,
    day,
    overridden,
    // Under a law where things run until they are refused, refusing one item leaves the others as they are.
    (question) =>
      answer(question) ??
      (policy.grantedByDefault || !before.undecided.has(question.id)
        ? before.view.decisions[question.id]
        : undefined),
  )
  return besideOthers(catalog, own, before.records)
}
