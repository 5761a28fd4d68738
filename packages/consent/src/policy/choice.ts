import type { AnyCatalog, VendorCore } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import type { Policy } from './policy.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Yes or no for every category and every vendor. */
export type Decisions<Id extends string = string> = Readonly<Record<Id, boolean>>

/** What a visitor decides: first categories, each with all its vendors, then single vendors, which win. */
export interface Choice<C extends string = string, V extends string = string> {
  /** Yes or no by category id. It decides for all vendors of the category. */
  readonly categories?: Readonly<Partial<Record<C, boolean>>>
  /** Yes or no by vendor id. It wins over the category's. */
  readonly vendors?: Readonly<Partial<Record<V, boolean>>>
  /**
   * The visitor saw that a browser signal refuses some of this, and overrides it. Without this, what the signal refuses
   * stays refused.
   */
  readonly overrideSignal?: boolean
}

/** Does a lock keep the visitor's toggle from deciding? `overridden`: the visitor overrode the signal. */
export function isLocked(policy: Policy, category: string, overridden: boolean): boolean {
  const lock = policy.locks[category]
  return lock === 'necessary' || (lock !== undefined && !overridden)
}

/** Something to decide on, as the catalog has it today. */
export type Question = Pick<VendorCore, 'id' | 'category' | 'disclosed'>

/** Everything that a visitor can decide: each category, as a question about itself, then each vendor. */
export function questions(catalog: AnyCatalog): readonly Question[] {
  return [...Object.keys(catalog.categories).map((id) => ({ id, category: id })), ...catalog.vendors]
}

/** The same answer for everything, within what the policy locks. */
export function decideAll(
  catalog: AnyCatalog,
  policy: Policy,
  overridden: boolean,
  decide: (question: Question) => boolean,
): Decisions {
  return Object.fromEntries(
    questions(catalog).map((question) => {
      const lock = policy.locks[question.category]
      return [question.id, lock === 'necessary' || ((!lock || overridden) && decide(question))]
    }),
  )
}

/**
 * Returns the decisions after a choice. Pure. What is locked doesn't change. The object has no prototype because
 * browsers fill such objects at once, but need milliseconds to put a thousand members into a regular one.
 * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; production passes it over
 */
export function applyChoice(
  catalog: AnyCatalog,
  policy: Policy,
  overridden: boolean,
  decisions: Decisions,
  choice: Choice,
): Decisions {
  if (process.env.NODE_ENV !== 'production') checkIds(catalog, choice)
  const next = Object.create(null) as Record<string, boolean>
  for (const question of questions(catalog)) {
    const { id, category } = question
    const answer = isLocked(policy, category, overridden) ? undefined : answerOf(choice, question)
    next[id] = (answer ?? decisions[id]) === true
  }
  return next
}

/** @throws AskfirstError AF201 for an id that the catalog doesn't have */
export function checkIds(catalog: AnyCatalog, { categories, vendors }: Choice): void {
  const isVendor = (id: string): boolean => catalog.vendors.some((vendor) => vendor.id === id)
  for (const id of Object.keys(Object(categories)))
    if (!Object.hasOwn(catalog.categories, id)) throw createError('AF201', id)
  for (const id of Object.keys(Object(vendors))) if (!isVendor(id)) throw createError('AF201', id)
}

/** What a choice says about this: the vendor's own answer, or its category's. `undefined`: nothing. */
export const answerOf = ({ categories, vendors }: Choice, { id, category }: Question): boolean | undefined =>
  own(vendors, id) ?? own(categories, category)

/** An id may be a name that objects inherit, such as `constructor`. Code without types may pass nothing. */
const own = (answers: Choice['vendors'], id: string): boolean | undefined =>
  answers && Object.hasOwn(answers, id) ? answers[id] : undefined

/** What may run. A vendor that shares its tag with others runs only while all of them are granted. */
export function resolveGrants(catalog: AnyCatalog, decisions: Decisions): Decisions {
  const refused = new Set(catalog.vendors.map(({ id, tag }) => (decisions[id] ? undefined : tag)))
  const grants: Record<string, boolean> = { ...decisions }
  for (const { id, tag } of catalog.vendors) if (tag !== undefined && refused.has(tag)) grants[id] = false
  return grants
}

/**
 * May this run?
 * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; in production it is not granted
 */
export function readGrant(grants: Decisions, id: string): boolean {
  if (process.env.NODE_ENV !== 'production' && !Object.hasOwn(grants, id)) throw createError('AF201', id)
  // What objects inherit is never `true`.
  return grants[id] === true
}
