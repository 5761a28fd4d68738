import type { AnyCatalog } from '@askfirst/catalog'
import { questions } from '../choice.ts'
import { type PolicyOptions, resolvePolicy } from '../policy.ts'
import { noSignals } from '../signals.ts'
import { writeInFull } from '../writing/in-full.ts'
import type { ChoiceSource, StoredTexts } from './foreign-choice.ts'

export interface ImportOptions {
  readonly catalog: AnyCatalog
  /** The tools that were used before. What any of them has as refused is refused. */
  readonly from: readonly ChoiceSource[]
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

const own = <T>(map: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  map && Object.hasOwn(map, key) ? map[key] : undefined

/** What the other tools have stored, as a record. `null`: nothing that is a choice or could have been one. */
export function translate(
  { catalog, from, policy: policyOptions = {}, now = Date.now }: ImportOptions,
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
  let doubtful = false

  const add = (source: ChoiceSource): void => {
    const { categories: categoriesOf, shown, vendors: vendorsOf } = source
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
      const grant = (ids: readonly string[] = []): void => {
        if (stands && isWhole && !implied)
          for (const id of ids) granted.set(id, Math.min(day, granted.get(id) ?? day))
      }
      const refuse = (ids: readonly string[] = []): void => {
        for (const id of ids) refused.add(id)
        if (stands) refusedOn.push(day)
      }
      for (const [theirs, answer] of categories) {
        if (answer === true && isClear) grant(own(shown, theirs))
        if (answer === false) {
          const ours = own(categoriesOf, theirs) ?? [theirs]
          refuse(own(shown, theirs))
          refuse(
            all
              .filter(({ id, category }) => ours.includes(id) || ours.includes(category))
              .map(({ id }) => id),
          )
        }
      }
      for (const [theirs, answer] of vendors) {
        // A grant is for that very vendor: that a name is the same isn't enough.
        if (answer === true) grant(own(vendorsOf, theirs))
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
  // A record has one day, and no grant gets older than it may. A refusal of no day, or of one that doesn't stand, counts
  // from today: a no must not end because the tool was changed.
  const last = grantedOn.length > 0 ? Math.min(...grantedOn) : Math.max(...refusedOn)
  const day = Number.isFinite(last) ? last : today
  return {
    text: writeInFull(catalog, policy, { day, decisions, undecided, lifted: false }),
    maxAge: (day + policy.keepDays - today) * DAY,
  }
}
