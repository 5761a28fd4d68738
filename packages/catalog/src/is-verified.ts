import type { Fact, Verified } from './types.ts'

/** Does a source confirm this fact? Narrows the type, so that `value` can't be `null`. */
export function isVerified<T>(fact: Fact<T>): fact is Verified<T> {
  return fact.unverified === undefined
}
