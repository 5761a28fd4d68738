import { accessibleName } from '../../kit/accessible-name.ts'
import { nameRoleValue } from '../sources.ts'
import type { Rule } from '../types.ts'

/** Screen readers can say what each answer is. */
export const named: Rule = {
  name: 'named',
  source: nameRoleValue,
  check: ({ accept, reject, customize }) =>
    Object.entries({ accept, reject, customize })
      .filter((entry): entry is [string, Element] => entry[1] !== null && accessibleName(entry[1]) === '')
      .map(([which, element]) => ({
        element,
        message: `The accessible name of ${which} is empty. Who can’t see it can’t choose it. Give it words, or an \`aria-label\`.`,
      })),
}
