import type { ConsentState } from '../state.ts'

/**
 * Does this decision end what was loaded once without a grant? Not where the visitor only allowed somebody else for
 * good: that leaves everything else as undecided as it was.
 */
export const endsOnce = ({ action, mustAsk }: Pick<ConsentState, 'action' | 'mustAsk'>): boolean =>
  action !== 'save' || !mustAsk
