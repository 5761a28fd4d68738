import type { AnyCatalog } from '@askfirst/catalog'
import { questions } from './choice.ts'
import { isNoMore } from './lifetimes.ts'
import type { ConsentRecord } from './record.ts'
import { grantKey } from './told.ts'

/** Why a visitor who chose before is asked again. */
export interface Change {
  readonly vendor: string
  /** What was told of it on the day of the choice, as in the core's `told`. `undefined`: it is new on the list. */
  readonly was: string | undefined
}

/** What became of the list that a visitor decided on. */
export interface Comparison {
  readonly changes: readonly Change[]
  /** Vendors that store no more than the visitor was told when granting them. */
  readonly covered: ReadonlySet<string>
}

/**
 * What somebody was told who decided on another list than today's.
 * @param records what stands, the newest first
 * @param known the changes that are known already
 */
export function compareTold(
  catalog: AnyCatalog,
  records: readonly ConsentRecord[],
  undecided: ReadonlySet<string>,
  known: readonly Change[],
): Comparison {
  // Of what was left undecided, nobody can say that it is new, unless it was said before.
  const knowsList = Boolean(records[0]?.fingerprint)
  const changes = knowsList ? [] : known.filter(({ vendor }) => undecided.has(vendor))
  const covered = new Set<string>()
  for (const question of questions(catalog)) {
    const { id, category, told = '' } = question
    if (!undecided.has(id)) continue
    const [was] = records.flatMap((record) =>
      ['', ...record.told].filter((then) => record.get(grantKey(question, then))),
    )
    if (was && isNoMore(told, was)) covered.add(id)
    else if (knowsList && id !== category) changes.push({ vendor: id, was })
  }
  return { changes, covered }
}
