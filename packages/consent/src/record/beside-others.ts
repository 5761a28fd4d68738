import type { AnyCatalog } from '@askfirst/catalog'
import { questions } from '../policy/choice.ts'
import { hash } from './hash.ts'
import { BETWEEN, type ConsentRecord } from './decode.ts'
import { grantKey, OVERRIDDEN } from './keys.ts'

/** Does the record contain anything that this list doesn't know, whatever category a vendor was in? */
function isOfOthers(catalog: AnyCatalog, record: ConsentRecord): boolean {
  const items = new Map(record.items)
  items.delete(hash(OVERRIDDEN))
  // As disclosed today, and without disclosure. Most records hold nothing else; older disclosures take longer to check.
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
 * Writes a record of this list, followed by those of other lists that fit: the newest first.
 * @param before the previous records, the newest first
 */
export function besideOthers(catalog: AnyCatalog, own: string, before: readonly ConsentRecord[]): string {
  let text = own
  for (const record of before) {
    const longer = text + BETWEEN + record.text
    // Browsers refuse cookies over 4096 bytes; the name and the attributes need some room.
    if (longer.length <= 3800 && isOfOthers(catalog, record)) text = longer
  }
  return text
}
