import type { AnyCatalog, GrantId } from '@askfirst/catalog'
import { questions } from '../policy/choice.ts'
import { type PolicyOptions, resolvePolicy } from '../policy/policy.ts'
import { noSignals } from '../policy/signals.ts'
import { writeInFull } from '../record/write.ts'
import { type ChoiceSource, fieldsOf, type Mapping, type StoredTexts } from './foreign-choice.ts'

export interface ImportOptions {
  readonly catalog: AnyCatalog
  /** The tools that were used before. What any of them has as refused is refused. */
  readonly from: readonly ChoiceSource[]
  /**
   * What visitors could not know of back then, whatever they said of the rest: a category where things of the site's own
   * are new, or a vendor. Nobody is taken to have granted it; a refusal of it stands.
   * @default []
   */
  readonly askAnew?: readonly GrantId[]
  /** The same as the store has. */
  readonly policy?: PolicyOptions
  /**
   * The clock, in milliseconds since 1970-01-01.
   * @default Date.now
   */
  readonly now?: () => number
}

export interface Imported {
  /** A record. Empty: there was something that may have been a refusal, and nothing that can be kept. */
  readonly text: string
  /** How long the record stands, in seconds. */
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
  // As the store has it: what no clock shows counts as the first day.
  const today = clock >= 0 && clock < 6e7 ? clock : 0
  const all = questions(catalog)
  const refused = new Set<string>()
  const refusedOn: number[] = []
  const granted = new Map<string, number>()
  /** Ids that their categories stand for -> the day of a yes to those, or `NaN` for one that doesn't count. */
  const nearby = new Map<string, number>()
  /** Categories with things of the site's own in them, which nobody answers for but who was asked about those. */
  const owned = new Set<string>(askAnew)
  let doubtful = false

  const add = (source: ChoiceSource): void => {
    const { categories: categoriesOf, shown, vendors: vendorsOf } = source
    for (const id of [shown, vendorsOf].flatMap((map) => Object.values(fieldsOf(map)).flat())) owned.add(id)
    const read = source.read(stored, time)
    const choices = read.filter((choice) => choice !== null)
    // What can't be read may have been a refusal of the same, so beside it no yes counts.
    const isWhole = choices.length === read.length
    if (!isWhole) doubtful = true
    /** Ids that a name of a single vendor stands for. One that isn't mapped may be called the same here. */
    const named = (theirs: string): readonly string[] | undefined =>
      own(vendorsOf, theirs) ?? (all.some(({ id }) => id === theirs) ? [theirs] : undefined)
    // Of a vendor that was refused under a name that says nothing, nobody knows whether a category's grant covers it.
    const isClear = choices.every(({ vendors = [] }) =>
      vendors.every(([theirs, answer]) => answer === true || named(theirs)),
    )
    for (const { at, implied, categories = [], vendors = [] } of choices) {
      const day = Math.floor(at / 1000 / DAY)
      // The same days as those of a record of ours, which can't tell of any before 1970.
      const stands = day >= 0 && today - day >= -1 && today - day < policy.keepDays
      const mayGrant = stands && isWhole && !implied
      // Of several days the oldest: a grant must not seem younger than it is.
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
        // A grant is for that very vendor: that a name is the same isn't enough.
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
      // Blocked: nobody knows what stands there.
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

  // Whoever answered for every vendor is not asked for the sake of a category that has nothing else in it.
  const { vendors } = catalog
  for (const id of vendors.some((vendor) => undecided.has(vendor.id)) ? [] : undecided) {
    const inside = vendors.filter(({ category }) => category === id)
    // One without vendors follows what is nearest to it there. Where nothing is, nobody has granted it.
    const day = inside.length > 0 ? undefined : nearby.get(id)
    if (owned.has(id) || Number.isNaN(day)) continue
    decisions[id] = day !== undefined || (inside.length > 0 && inside.every((vendor) => decisions[vendor.id]))
    if (day !== undefined) grantedOn.push(day)
    undecided.delete(id)
  }

  // A record has one day, and no grant gets older than it may. A refusal of no day, or of one that doesn't stand, counts
  // from today: a no must not end because the tool was changed.
  const last = grantedOn.length > 0 ? Math.min(...grantedOn) : Math.max(...refusedOn)
  const day = Number.isFinite(last) ? last : today
  return {
    text: writeInFull(catalog, policy, { day, decisions, undecided, overridden: false }),
    maxAge: (day + policy.keepDays - today) * DAY,
  }
}
