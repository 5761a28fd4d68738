import type { AnyCatalog } from '@askfirst/catalog'
import type { Policy } from '../policy/policy.ts'

/** Bundlers replace this. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** A shorter list fits into any cookie. */
const LONG = 1000

/** Tells a developer, before a visitor chooses, that a choice about this list can't be stored. Development only. */
export function warnOfLongList(catalog: AnyCatalog, policy: Policy, cookie: string | undefined): void {
  // Also guarded here, not only at the call, where the guard keeps the arguments out of production builds: esbuild makes
  // a file of each import that it reads, and splits others for it, even if nothing calls this.
  if (process.env.NODE_ENV !== 'production' && cookie !== undefined && catalog.vendors.length >= LONG) {
    import('./too-long.ts').then(
      ({ warnOfLength }) => warnOfLength(catalog, policy, cookie),
      () => undefined,
    )
  }
}
