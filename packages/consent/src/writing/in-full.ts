import type { AnyCatalog } from '@askfirst/catalog'
import { applyChoice, type Choice, namedBy, questions } from '../choice.ts'
import type { Policy } from '../policy.ts'
import { encodeRecord } from '../encode-record.ts'
import type { Recalled } from '../recall.ts'
import { fingerprint, grantKey, LIFTED, refusalKey } from '../told.ts'

export { compareTold } from '../compare-told.ts'

/** What was decided on, one by one, as a record. What is undecided is left out, so that it is asked again. */
export function writeInFull(
  catalog: AnyCatalog,
  policy: Policy,
  {
    day,
    decisions,
    undecided,
    lifted,
  }: Pick<Recalled, 'decisions' | 'undecided' | 'lifted'> & { readonly day: number },
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

/** What a choice of today makes of what stood before it. */
export function choose(
  catalog: AnyCatalog,
  policy: Policy,
  lifted: boolean,
  before: Recalled,
  choice: Choice,
  today: number,
): Recalled {
  // Where things run until they are refused, whoever refuses one leaves the others as they are.
  const undecided = new Set(policy.grantedByDefault ? [] : before.undecided)
  for (const id of namedBy(catalog, choice)) undecided.delete(id)
  return {
    day: today,
    decisions: applyChoice(catalog, policy, lifted, before.decisions, choice),
    undecided,
    lifted,
    mustAsk: undecided.size > 0,
  }
}
