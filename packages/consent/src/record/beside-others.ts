import type { AnyCatalog } from '@askfirst/catalog'
import { questions } from '../policy/choice.ts'
import { hash } from './hash.ts'
import { BETWEEN, type ConsentRecord } from './decode.ts'
import { fingerprint, grantKey, OVERRIDDEN } from './keys.ts'

/** Browsers refuse longer cookies; the name and what goes with it need some room. */
const ROOM = 3800

/** Is there anything in a record that this list can't tell as its own, in whatever category a vendor was? */
function isOfOthers(catalog: AnyCatalog, record: ConsentRecord): boolean {
  const items = new Set(record.items.keys())
  items.delete(hash(OVERRIDDEN))
  // As it is disclosed today, and without that. Most records hold nothing else; what was disclosed before takes longer.
  return [undefined, '', ...record.disclosed].every((disclosed) => {
    for (const question of questions(catalog)) {
      const { id } = question
      const categories = id === question.category ? [id] : Object.keys(catalog.categories)
      for (const category of categories) items.delete(hash(grantKey({ ...question, category }, disclosed)))
    }
    return items.size > 0
  })
}

/**
 * A record of this list, and behind it those of other lists, as far as they fit: the newest first.
 * @param before what stood, the newest first
 */
export function besideOthers(catalog: AnyCatalog, own: string, before: readonly ConsentRecord[]): string {
  let text = own
  for (const record of before) {
    if (record.whole || record.fingerprint === fingerprint(catalog) || !isOfOthers(catalog, record)) continue
    const longer = text + BETWEEN + record.text
    if (longer.length <= ROOM) text = longer
  }
  return text
}
