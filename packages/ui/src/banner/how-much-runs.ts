import type { ConsentState } from '@askfirst/consent'

/** How much of what the visitor is asked about runs before the answer. */
export function howMuchRuns(
  asked: readonly string[],
  early: readonly string[],
  {
    grants,
    policy,
    started,
    mustAsk,
  }: Pick<ConsentState, 'policy' | 'started' | 'mustAsk'> & {
    readonly grants: Readonly<Record<string, boolean>>
  },
): 'off' | 'part' | 'on' {
  // HTML that is the same for every visitor describes the state after the app has started.
  if (policy.grantedByDefault && !started && !mustAsk) return 'on'
  const on = asked.filter((id) => grants[id]).length
  return on === asked.length ? 'on' : on > 0 || early.some((id) => grants[id] === false) ? 'part' : 'off'
}
