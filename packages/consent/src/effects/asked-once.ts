import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentState } from '../state.ts'
import { readAddress } from './requests/addresses.ts'

/**
 * What visitors asked to see once, without a grant: the address of a frame, or a vendor whose script loads the rest. It
 * is kept in memory because anybody can write a mark into the page. The key is the catalog, which every store has.
 */
const asked = new WeakMap<AnyCatalog, Set<string>>()

/** Remembers that a visitor asked for this vendor, or for this address only. */
export function allowOnce(
  catalog: AnyCatalog,
  what: { readonly vendor: string } | { readonly address: string },
): void {
  const all = asked.get(catalog) ?? new Set()
  asked.set(catalog, all.add('vendor' in what ? what.vendor : (readAddress(what.address)?.href ?? '')))
}

/** Did the visitor ask for this vendor, or for this whole address? */
export const isAskedOnce = (catalog: AnyCatalog, what: string | undefined): boolean =>
  what !== undefined && asked.get(catalog)?.has(what) === true

/**
 * Does this decision end what was loaded once without a grant? Not if the visitor only allowed another vendor for good:
 * everything else is then as undecided as before.
 */
export const endsOnce = ({ lastAction, mustAsk }: Pick<ConsentState, 'lastAction' | 'mustAsk'>): boolean =>
  lastAction !== 'save' || !mustAsk

/** After a decision, forgets what it ends. */
export function endOnce(catalog: AnyCatalog, state: Pick<ConsentState, 'lastAction' | 'mustAsk'>): void {
  if (endsOnce(state)) asked.delete(catalog)
}
