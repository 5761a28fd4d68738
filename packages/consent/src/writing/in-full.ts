import type { AnyCatalog } from '@askfirst/catalog'
import { applyChoice, type Choice, type Decisions, namedBy, questions } from '../choice.ts'
import type { Policy } from '../policy.ts'
import { encodeRecord } from '../encode-record.ts'
import { recall, type Recalled } from '../recall.ts'
import { fingerprint, grantKey, LIFTED, refusalKey } from '../told.ts'
import { besideOthers } from './beside-others.ts'

interface Answers {
  readonly day: number
  readonly decisions: Decisions
  readonly undecided: ReadonlySet<string>
  readonly lifted: boolean
}

/** What was decided on, one by one, as a record. What is undecided is left out, so that it is asked again. */
export function writeInFull(
  catalog: AnyCatalog,
  policy: Policy,
  { day, decisions, undecided, lifted }: Answers,
): string {
  const items: [string, boolean][] = lifted ? [[LIFTED, true]] : []
  const told: string[] = []
  for (const question of questions(catalog)) {
    if (policy.locks[question.category] === 'necessary' || undecided.has(question.id)) continue
    const granted = decisions[question.id] === true
    items.push([granted ? grantKey(question) : refusalKey(question), granted])
    if (granted && question.told) told.push(question.told)
  }
  return encodeRecord({
    day,
    fingerprint: undecided.size > 0 ? '' : fingerprint(catalog),
    decisions: items,
    told,
  })
}

/** An answer to everything, one by one. */
export function spellOut(catalog: AnyCatalog, policy: Policy, short: string, today: number): string {
  const { view, undecided } = recall(catalog, policy, short, today)
  const { decidedOn, decisions, signalLifted: lifted } = view
  const own = writeInFull(catalog, policy, { day: decidedOn ?? today, decisions, undecided, lifted })
  return besideOthers(catalog, policy, own, short, today)
}

/** What a choice of today makes of what stood before it, as a record. */
export function choose(
  catalog: AnyCatalog,
  policy: Policy,
  lifted: boolean,
  before: Recalled,
  choice: Choice,
  text: string | null | undefined,
  today: number,
): string {
  // Code without types may pass nothing, here or there.
  const { categories, vendors } = Object(choice) as Choice
  const named: Choice = { categories: categories ?? {}, vendors: vendors ?? {} }
  // Where things run until they are refused, whoever refuses one leaves the others as they are.
  const undecided = new Set(policy.grantedByDefault ? [] : before.undecided)
  for (const id of namedBy(catalog, named)) undecided.delete(id)
  const decisions = applyChoice(catalog, policy, lifted, before.view.decisions, named)
  const own = writeInFull(catalog, policy, { day: today, decisions, undecided, lifted })
  return besideOthers(catalog, policy, own, text, today)
}
