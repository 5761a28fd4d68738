import type { AnyCatalog } from '@askfirst/catalog'
import { type Change, compareTold } from './compare-told.ts'
import type { Policy } from './policy.ts'
import { answerIn, recall, type Recalled, stands } from './recall.ts'
import { BETWEEN, decodeRecord } from './record.ts'

/**
 * Stored text -> decisions, as `recall()` has it, and with all else that is known: the records of other lists, what
 * changed since the choice, and who stores less than was told. Of two records that know an answer, the newer one counts.
 * @param known the changes that this page knows already
 */
export function recallAll(
  catalog: AnyCatalog,
  policy: Policy,
  text: string | null | undefined,
  today: number,
  known: readonly Change[] = [],
): Recalled {
  // What a site's own storage gives may be anything.
  const parts = (typeof text === 'string' ? text : '').split(BETWEEN).filter((part) => {
    const record = decodeRecord(part)
    return record !== null && stands(catalog, policy, record, today)
  })
  // Of the newest that can't be read nobody knows what it took back. Without any that stands there may be none.
  if (parts.length === 0 || decodeRecord(text!) === null) return recall(catalog, policy, text, today)
  const records = parts.flatMap((part) => decodeRecord(part) ?? [])
  const [newest] = parts
  const plain = recall(catalog, policy, newest, today, (question) => {
    for (const record of records.slice(1)) {
      const answer = answerIn(catalog, record, question)
      if (answer !== undefined) return answer
    }
  })
  const { changes, covered } = compareTold(catalog, records, plain.undecided, known)
  const found = recall(catalog, policy, newest, today, (question) => {
    if (!plain.undecided.has(question.id)) return plain.view.decisions[question.id]
    return covered.has(question.id) || undefined
  })
  return { ...found, view: { ...found.view, changes } }
}
