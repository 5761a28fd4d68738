import { attempt } from '../attempt.ts'

/** Today, in days since 1970-01-01, UTC. A time that no clock shows counts as the first day. */
export function readDay(now: () => number = Date.now): number {
  const day = attempt(() => Math.floor(now() / 86_400_000))!
  return day > 0 && day < 6e7 ? day : 0
}
