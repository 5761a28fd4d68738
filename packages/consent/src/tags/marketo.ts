import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `marketo()`. */
export interface MarketoOptions {
  /** The Munchkin account ID: `AAA-BBB-CCC`. */
  readonly munchkinId: string
  /**
   * Settings for `Munchkin.init`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
}

interface MarketoWindow {
  Munchkin?: { init: (id: string, config: Readonly<Record<string, unknown>>) => void }
}

/**
 * Adobe Marketo Munchkin. It has no consent call, so a withdrawal reloads the page.
 * @see https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/lead-tracking
 */
export function marketo(options: MarketoOptions): Tag<'marketo'> {
  const { munchkinId, config = {} } = given(options)
  return {
    for: 'marketo',
    needs: { munchkinId },
    scripts: [
      {
        src: 'https://munchkin.marketo.net/munchkin.js',
        // Munchkin has no queue to fill before it loads.
        onLoad: () => (globalThis as MarketoWindow).Munchkin?.init(munchkinId, config),
      },
    ],
  }
}
