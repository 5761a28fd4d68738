import type { AnyCatalog } from '@askfirst/catalog'
import { type Question, questions } from '../choice.ts'
import { hash } from '../hash.ts'
import type { Policy } from '../policy.ts'
import { stands } from '../recall.ts'
import { BETWEEN, type ConsentRecord, decodeRecord } from '../record.ts'
import { fingerprint, grantKey, LIFTED } from '../told.ts'

/** Browsers refuse longer cookies; the name and what goes with it need some room. */
const ROOM = 3800

/** Is there anything in a record that this list can't tell as its own, in whatever category a vendor was? */
function isOfOthers(catalog: AnyCatalog, record: ConsentRecord): boolean {
  const items = new Set(record.items.keys())
  items.delete(hash(LIFTED))
  const forget = (told: (question: Question) => readonly string[]): void => {
    for (const question of questions(catalog)) {
      const { id } = question
      const categories = id === question.category ? [id] : Object.keys(catalog.categories)
      for (const category of categories) {
        for (const then of told(question)) items.delete(hash(grantKey({ id, category }, then)))
      }
    }
  }
  forget(({ told = '' }) => ['', told])
  // What they were told to store before. Most records hold nothing that is left to look for.
  if (items.size > 0) forget(() => record.told)
  return items.size > 0
}

/** A record of this list, and behind it those of other lists that still stand, as far as they fit: the newest first. */
export function besideOthers(
  catalog: AnyCatalog,
  policy: Policy,
  own: string,
  before: string | null | undefined,
  today: number,
): string {
  let text = own
  for (const part of typeof before === 'string' ? before.split(BETWEEN) : []) {
    const record = decodeRecord(part)
    if (!record || record.whole || record.fingerprint === fingerprint(catalog)) continue
    if (!stands(catalog, policy, record, today) || !isOfOthers(catalog, record)) continue
    const longer = text + BETWEEN + part
    if (longer.length <= ROOM) text = longer
  }
  return text
}
