import type { AnyCatalog } from '@askfirst/catalog'
import { cookiesNamed } from '../src/storage/cookie.ts'
import type { ChoiceSource } from '../src/import/index.ts'
import { type ImportOptions, resolveImport } from '../src/import/resolve-import.ts'
import { resolvePolicy } from '../src/policy/policy.ts'
import { recall } from '../src/record/recall.ts'
import { noSignals } from '../src/policy/signals.ts'
import { catalog as testCatalog, NOON } from './fixtures.ts'

/** What another tool stored in a browser: cookies as in a `Cookie` header, and items of local storage. */
export interface Left {
  readonly cookie?: string
  readonly items?: Readonly<Record<string, string>>
}

export interface Outcome {
  readonly text: string | null
  /** The day of the record, in days since 1970-01-01 UTC. `null`: there is no valid choice. */
  readonly day: number | null
  readonly granted: readonly string[]
  readonly refused: readonly string[]
  /** Ids that are neither granted nor refused, and so asked about. */
  readonly asked: readonly string[]
}

/** The result of the import, read as a store reads its record. Necessary ids are left out. */
export function importOf(
  from: ChoiceSource | readonly ChoiceSource[],
  { cookie = '', items = {} }: Left,
  options: Partial<ImportOptions> = {},
): Outcome {
  const catalog: AnyCatalog = options.catalog ?? testCatalog
  const now = options.now ?? (() => NOON)
  const imported = resolveImport(
    { now, ...options, catalog, from: [from].flat() },
    {
      cookies: (name) => cookiesNamed(cookie, name),
      items: (key) => (Object.hasOwn(items, key) ? [items[key]!] : []),
    },
  )
  const text = imported && imported.text
  const policy = resolvePolicy(catalog, options.policy ?? {}, noSignals)
  const { view, undecided } = recall(catalog, policy, text, Math.floor(now() / 86_400_000))
  const { decidedOn: day, decisions } = view
  const optional = [
    ...Object.keys(catalog.categories).map((id) => ({ id, category: id })),
    ...catalog.vendors,
  ].filter(({ category }) => !policy.locks[category])
  const idsThat = (are: (id: string) => boolean): string[] => optional.map(({ id }) => id).filter(are)
  return {
    text,
    day,
    granted: idsThat((id) => decisions[id]! && !undecided.has(id)),
    refused: idsThat((id) => !decisions[id] && !undecided.has(id)),
    asked: idsThat((id) => undecided.has(id)),
  }
}

/** The day of a date, in days since 1970-01-01 UTC. */
export const dayOf = (date: string): number => Math.floor(Date.parse(date) / 86_400_000)
