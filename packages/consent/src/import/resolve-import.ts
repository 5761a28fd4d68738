import type { AnyCatalog, GrantId } from '@askfirst/catalog'
import { questions } from '../policy/choice.ts'
import { type PolicyOptions, resolvePolicy } from '../policy/policy.ts'
import { noSignals } from '../policy/signals.ts'
import { writeInFull } from '../record/write.ts'
import { type ChoiceSource, fieldsOf, type Mapping, type StoredTexts } from './foreign-choice.ts'

/** Where to import from, and into which catalog. */
export interface ImportOptions {
  /** The catalog that the choice is taken over for. */
  readonly catalog: AnyCatalog
  /** The tools that were used before. A refusal in any of them counts. */
  readonly from: readonly ChoiceSource[]
  /**
   * What visitors were not shown at the time, whatever else they decided: vendors, and categories in which the site
   * itself does something new. They count as not granted, and a refusal of them is kept.
   * @default []
   */
  readonly askAnew?: readonly GrantId[]
  /**
   * The same as the store's.
   * @default everybody is asked
   */
  readonly policy?: PolicyOptions
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}

export interface Imported {
  /** A record. Empty: something may have been a refusal, and there is nothing to keep. */
  readonly text: string
  /** How long the record is valid, in seconds. */
  readonly maxAge: number
}

const DAY = 86_400

const own = (map: Mapping | undefined, key: string): readonly string[] | undefined => fieldsOf(map)[key]

/** What the other tools have stored, as a record. `null`: nothing that is a choice or could have been one. */
export function resolveImport(
  { catalog, from, askAnew = [], policy: policyOptions = {}, now = Date.now }: ImportOptions,
  stored: StoredTexts,
): Imported | null {
  const policy = resolvePolicy(catalog, policyOptions, noSignals)
  const time = now()
  const clock = Math.floor(time / 1000 / DAY)
  // As in the store: a time that no clock shows counts as the first day.
  const today = clock >= 0 && clock < 6e7 ? clock : 0
  const all = questions(catalog)
  const refused = new Set<string>()
  const refusedOn: number[] = []
  const granted = new Map<string, number>()
  /** Ids that their categories stand for -> the day of the yes to those, or `NaN` if it doesn't count. */
  const nearby = new Map<string, number>()
  /** Categories in which the site itself does something: only a visitor who was asked about that can grant them. */
  const owned = new Set<string>(askAnew)
  let doubtful = false

  const add = (source: ChoiceSource): void => {
    const { categories: categoriesOf, shown, vendors: vendorsOf } = source
    for (const id of [shown, vendorsOf].flatMap((map) => Object.values(fieldsOf(map)).flat())) owned.add(id)
    const read = source.read(stored, time)
    const choices = read.filter((choice) => choice !== null)
    // A text that can't be read may have been a refusal of the same things, so no yes beside it counts.
    const isWhole = choices.length === read.length
    if (!isWhole) doubtful = true
    /** The ids for a single vendor's name. A name without a mapping may be the same as an id here. */
    const named = (theirs: string): readonly string[] | undefined =>
      own(vendorsOf, theirs) ?? (all.some(({ id }) => id === theirs) ? [theirs] : undefined)
    // If a vendor was refused under an unknown name, we can't tell whether a category's grant covers it.
    const isClear = choices.every(({ vendors = [] }) =>
      vendors.every(([theirs, answer]) => answer === true || named(theirs)),
    )
    for (const { at, implied, categories = [], vendors = [] } of choices) {
      const day = Math.floor(at / 1000 / DAY)
      // The same range of days as in our records, which have no days before 1970.
      const stands = day >= 0 && today - day >= -1 && today - day < policy.keepDays
      const mayGrant = stands && isWhole && !implied
      // Of several days, the oldest counts: a grant must not seem younger than it is.
      const grant = (ids: readonly string[] = []): void => {
        for (const id of ids) granted.set(id, Math.min(day, granted.get(id) ?? day))
      }
      const refuse = (ids: readonly string[] = []): void => {
        for (const id of ids) refused.add(id)
        if (stands) refusedOn.push(day)
      }
      for (const [theirs, answer] of categories) {
        const ours = own(categoriesOf, theirs) ?? [theirs]
        if (answer === false) {
          refuse(own(shown, theirs))
          for (const { id, category } of all) if (ours.includes(id) || ours.includes(category)) refuse([id])
        } else {
          const counts = answer === true && isClear && mayGrant
          if (counts) grant(own(shown, theirs))
          for (const id of ours) nearby.set(id, counts ? Math.min(day, nearby.get(id) ?? day) : NaN)
        }
      }
      for (const [theirs, answer] of vendors) {
        // A grant is for that very vendor: an equal name isn't enough.
        if (answer === true && mayGrant) grant(own(vendorsOf, theirs))
        if (answer === false) refuse(named(theirs))
      }
      doubtful ||= [...categories, ...vendors].some(([, answer]) => answer !== true)
    }
  }

  for (const source of from) {
    try {
      add(source)
    } catch {
      // Blocked: we can't know what is stored there.
      doubtful = true
    }
  }

  for (const id of askAnew) granted.delete(id)
  const decisions: Record<string, boolean> = {}
  const undecided = new Set<string>()
  const grantedOn: number[] = []
  for (const { id, category } of all) {
    if (policy.locks[category]) continue
    const day = granted.get(id)
    if (refused.has(id)) decisions[id] = false
    else if (day === undefined) undecided.add(id)
    else {
      decisions[id] = true
      grantedOn.push(day)
    }
  }
  if (Object.keys(decisions).length === 0) return doubtful ? { text: '', maxAge: 0 } : null

  // A visitor who answered for every vendor isn't asked about a category that contains nothing else.
  const { vendors } = catalog
  for (const id of vendors.some((vendor) => undecided.has(vendor.id)) ? [] : undecided) {
    const inside = vendors.filter(({ category }) => category === id)
    // A category without vendors follows what is nearest to it there. If nothing is, it isn't granted.
    const day = inside.length > 0 ? undefined : nearby.get(id)
    if (owned.has(id) || Number.isNaN(day)) continue
    decisions[id] = day !== undefined || (inside.length > 0 && inside.every((vendor) => decisions[vendor.id]))
    if (day !== undefined) grantedOn.push(day)
    undecided.delete(id)
  }

  // A record has one day, and no grant may get older than allowed. A refusal without a day, or with an expired one,
  // counts from today: a no must not end because the tool was changed.
  const last = grantedOn.length > 0 ? Math.min(...grantedOn) : Math.max(...refusedOn)
  const day = Number.isFinite(last) ? last : today
  return {
    text: writeInFull(catalog, policy, day, false, ({ id }) =>
      undecided.has(id) ? undefined : decisions[id],
    ),
    maxAge: (day + policy.keepDays - today) * DAY,
  }
}
