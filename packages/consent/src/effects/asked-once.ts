import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentState } from '../state.ts'
import { readAddress } from './requests/ways.ts'

/**
 * What visitors asked to see once, without a grant: the address of a frame, or a vendor whose script fetches the rest.
 * It is told by code and kept here, because a mark in the page can be anybody's. By catalog, which every store has.
 */
const asked = new WeakMap<AnyCatalog, Set<string>>()

/** A visitor asked for this vendor, or for what is at this address alone. */
export function allowOnce(
  catalog: AnyCatalog,
  what: { readonly vendor: string } | { readonly address: string },
): void {
  const all = asked.get(catalog) ?? new Set()
  asked.set(catalog, all.add('vendor' in what ? what.vendor : (readAddress(what.address)?.href ?? '')))
}

/** Was it asked for: a vendor, or a whole address? */
export const isAskedOnce = (catalog: AnyCatalog, what: string | undefined): boolean =>
  what !== undefined && asked.get(catalog)?.has(what) === true

/**
 * Does this decision end what was loaded once without a grant? Not where the visitor only allowed somebody else for
 * good: that leaves everything else as undecided as it was.
 */
export const endsOnce = ({ lastAction, mustAsk }: Pick<ConsentState, 'lastAction' | 'mustAsk'>): boolean =>
  lastAction !== 'save' || !mustAsk

/** After a decision: forgets what it ends. */
export function endOnce(catalog: AnyCatalog, state: Pick<ConsentState, 'lastAction' | 'mustAsk'>): void {
  if (endsOnce(state)) asked.delete(catalog)
}
