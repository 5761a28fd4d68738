import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `crazyEgg()`. */
export interface CrazyEggOptions {
  /** The account number, 8 or 9 digits. A shorter one is padded with zeros. */
  readonly accountNumber: string
}

/**
 * Crazy Egg. It has no consent call, so a withdrawal reloads the page.
 * @see https://help.crazyegg.com/article/43-crazy-egg-manual-installation
 */
export function crazyEgg(options: CrazyEggOptions): Tag<'crazy-egg'> {
  const { accountNumber } = given(options)
  return {
    for: 'crazy-egg',
    needs: { accountNumber },
    scripts: () => {
      const digits = accountNumber.padStart(8, '0')
      const path = [digits.slice(0, 4), digits.slice(4)].map(encodeURIComponent).join('/')
      return [{ src: `https://script.crazyegg.com/pages/scripts/${path}.js` }]
    },
  }
}
