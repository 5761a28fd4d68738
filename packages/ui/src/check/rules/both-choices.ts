import { isInside } from '../measure/ancestors.ts'
import { readReach } from '../measure/reach.ts'
import { noReject } from '../sources.ts'
import type { Fault, Rule, Surface } from '../types.ts'

/** Where visitors can accept, they can refuse. */
export const bothChoices: Rule = {
  name: 'both-choices',
  source: noReject,
  check: (surface) => {
    const { element, accept, reject } = surface
    if (!accept) return []
    if (!reject) return [{ element, message: `${absence(surface)} ${why} Put one beside accept.` }]
    return [...unseen('Accept', accept, element), ...unseen('Reject', reject, element)]
  },
}

const why =
  'Most authorities call an accept without a reject on the same layer an infringement, because refusing then takes longer.'

const absence = ({ customize }: Surface): string =>
  customize
    ? 'There is an accept but no reject: refusing takes at least one more click, through the details.'
    : 'There is an accept but no reject.'

function unseen(name: string, one: Element, surface: Element): readonly Fault[] {
  const reach = readReach(one)
  const fault = isInside(one, surface)
    ? reach.state === 'unseen' && `${name} ${reach.why}.`
    : `${name} stands outside of the surface.`
  return fault ? [{ element: one, message: `${fault} ${why} Show both where the question is.` }] : []
}
