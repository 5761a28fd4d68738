import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'
import { type GoogleTagOptions, gtagTag, storedBy } from './shared/gtag.ts'
import { type GoogleUserData, withUserData } from './shared/user-data.ts'

/** The options of `floodlight()`. */
export interface FloodlightOptions extends GoogleTagOptions, GoogleUserData {
  /** The id of the Floodlight configuration: `DC-` and digits. */
  readonly advertiserId: string
}

/**
 * Floodlight, the tag of Google's Campaign Manager 360.
 * @see https://support.google.com/dcm/answer/7554821
 */
export function floodlight(options: FloodlightOptions): Tag<'doubleclick'> {
  const all = given(options)
  const { advertiserId, dataLayer = 'dataLayer' } = all
  return {
    for: 'doubleclick',
    needs: { advertiserId, dataLayer },
    ...withUserData(gtagTag(advertiserId, all), all),
    ...storedBy(all, ['_gcl_au', '_gcl_dc'], '_gcl'),
  }
}
