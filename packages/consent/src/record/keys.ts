import type { AnyCatalog } from '@askfirst/catalog'
import { type Question, questions } from '../policy/choice.ts'
import { hash } from './hash.ts'

/**
 * What was disclosed to a visitor, in short: which vendors are on the list, in which category, and what each stores for
 * how long. A grant covers exactly that. Wording, order and layout don't count.
 */

/** Record key. A vendor that moves to another category is a new question. */
export const questionKey = ({ id, category }: Question): string =>
  id === category ? id : `${category}/${id}`

/** Record key of a grant, which covers only what was disclosed. A refusal covers anything. */
export const grantKey = (question: Question, disclosed: string = question.disclosed ?? ''): string =>
  questionKey(question) + (disclosed && `~${disclosed}`)

/** Record key: the visitor overrode the browser's signal. No id contains a plus. */
export const OVERRIDDEN = '+signal'

/** Changes only if a visitor must be asked again. */
export function fingerprint(catalog: AnyCatalog): string {
  const all = questions(catalog).map((question) => grantKey(question))
  return hash(all.sort().join('\n')).toString(36)
}
