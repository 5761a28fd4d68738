import type { AnyCatalog } from '@askfirst/catalog'
import { type Question, questions } from '../policy/choice.ts'
import { hash } from './hash.ts'

/**
 * What was disclosed to a visitor, in short: who is on the list, in which category, and what each stores for how long. A grant
 * is a grant of that. Wording, order and layout are no part of it.
 */

/** Record key. A vendor that moves to another category is a new question. */
export const questionKey = ({ id, category }: Question): string =>
  id === category ? id : `${category}/${id}`

/** Record key of a grant, which is for so much and no more. A refusal refuses whatever comes. */
export const grantKey = (question: Question, disclosed: string = question.disclosed ?? ''): string =>
  questionKey(question) + (disclosed && `~${disclosed}`)

/** Record key: the visitor overrode the browser's signal. No id contains a plus. */
export const OVERRIDDEN = '+signal'

/** Changes only if a visitor must be asked again. */
export function fingerprint(catalog: AnyCatalog): string {
  const all = questions(catalog).map((question) => grantKey(question))
  return hash(all.sort().join('\n')).toString(36)
}
