import type { AnyCatalog } from '@askfirst/catalog'
import type { Policy } from '../policy/policy.ts'

/** A shorter list fits into any cookie. */
const LONG = 1000

/** Tells a developer, before a visitor chooses, that a choice about this list can't be stored. Development only. */
export function warnOfLongList(catalog: AnyCatalog, policy: Policy, cookie: string | undefined): void {
  if (cookie === undefined || catalog.vendors.length < LONG) return
  import('./too-long.ts').then(
    ({ warnOfLength }) => warnOfLength(catalog, policy, cookie),
    () => undefined,
  )
}
