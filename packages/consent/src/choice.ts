import type { AnyCatalog } from '@askfirst/catalog'
import { AskfirstError } from '@askfirst/catalog'
import type { Policy } from './policy.ts'

/** Yes or no for every category and every vendor. */
export type Decisions<Id extends string = string> = Readonly<Record<Id, boolean>>

/** What a visitor decides: categories first, each for all its vendors, then single vendors, which win. */
export interface Choice<C extends string = string, V extends string = string> {
  readonly categories?: Readonly<Partial<Record<C, boolean>>>
  readonly vendors?: Readonly<Partial<Record<V, boolean>>>
  /**
   * The visitor was told that a browser signal refuses some of this, and decides otherwise.
   * Without it, what the signal refuses stays refused.
   */
  readonly despiteSignal?: boolean
}

/** Does a lock keep the visitor's toggle from deciding? `lifted`: told of the signal, the visitor decided otherwise. */
export function isLocked(policy: Policy, category: string, lifted: boolean): boolean {
  const lock = policy.locks[category]
  return lock === 'necessary' || (lock !== undefined && !lifted)
}

/** The same answer for everything, within what the policy locks. */
export function decideAll(
  catalog: AnyCatalog,
  policy: Policy,
  lifted: boolean,
  decide: (id: string, category: string) => boolean,
): Decisions {
  const answer = (id: string, category: string): boolean =>
    isLocked(policy, category, lifted) ? policy.locks[category] === 'necessary' : decide(id, category)
  const decisions: Record<string, boolean> = {}
  for (const id of Object.keys(catalog.categories)) decisions[id] = answer(id, id)
  for (const { id, category } of catalog.vendors) decisions[id] = answer(id, category)
  return decisions
}

/**
 * Decisions after a choice. Pure; what is locked stays as it is.
 * @throws AskfirstError AF201 for an id that the catalog doesn't have
 */
export function applyChoice(
  catalog: AnyCatalog,
  policy: Policy,
  lifted: boolean,
  decisions: Decisions,
  { categories = {}, vendors = {} }: Choice,
): Decisions {
  for (const id of Object.keys(categories)) if (!Object.hasOwn(catalog.categories, id)) throw unknownId(id)
  for (const id of Object.keys(vendors)) {
    if (Object.hasOwn(catalog.categories, id) || !Object.hasOwn(decisions, id)) throw unknownId(id)
  }
  return decideAll(
    catalog,
    policy,
    lifted,
    (id, category) =>
      ((id !== category ? own(vendors, id) : undefined) ?? own(categories, category) ?? decisions[id]) ===
      true,
  )
}

/** An id may be a name that objects inherit, such as `constructor`. */
const own = (answers: Readonly<Record<string, boolean | undefined>>, id: string): boolean | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined

/** The ids that a choice answers: its vendors, its categories, and their vendors. */
export function namedBy(catalog: AnyCatalog, { categories = {}, vendors = {} }: Choice): readonly string[] {
  const answered = catalog.vendors.filter(({ category }) => Object.hasOwn(categories, category))
  return [...Object.keys(categories), ...answered.map(({ id }) => id), ...Object.keys(vendors)]
}

function unknownId(id: string): AskfirstError {
  return new AskfirstError(
    'AF201',
    `The catalog has no category or vendor "${id}".`,
    'Nobody could ever grant it.',
    'Add it to the catalog, or mend the spelling.',
  )
}

/** How a category stands: `mixed` where its own decision and those of its vendors differ. */
export function categoryState(
  catalog: AnyCatalog,
  decisions: Decisions,
  category: string,
): 'on' | 'off' | 'mixed' {
  const own = decisions[category] === true
  const agrees = catalog.vendors.every(
    (vendor) => vendor.category !== category || (decisions[vendor.id] === true) === own,
  )
  return agrees ? (own ? 'on' : 'off') : 'mixed'
}

/** What may run: a vendor that shares its tag with others runs only while all of them are granted. */
export function resolveGrants(catalog: AnyCatalog, decisions: Decisions): Decisions {
  const refusedTags = new Set<string>()
  for (const { id, tag } of catalog.vendors) if (tag !== undefined && !decisions[id]) refusedTags.add(tag)
  const grants: Record<string, boolean> = { ...decisions }
  for (const { id, tag } of catalog.vendors) if (tag !== undefined && refusedTags.has(tag)) grants[id] = false
  return grants
}

/**
 * May this run?
 * @throws AskfirstError AF201 for an id that the catalog doesn't have
 */
export function readGrant(grants: Decisions, id: string): boolean {
  if (!Object.hasOwn(grants, id)) throw unknownId(id)
  return grants[id] === true
}
