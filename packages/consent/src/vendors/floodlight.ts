import type { Tag } from '../effects/tag.ts'
import { type GoogleTagOptions, gtagTag } from './shared/gtag.ts'

export interface FloodlightOptions extends GoogleTagOptions {
  /** `DC-` and digits: the id of the Floodlight configuration. */
  readonly advertiserId: string
}

/**
 * Floodlight, the tag of Google's Campaign Manager 360.
 * @see https://support.google.com/dcm/answer/7554821
 */
export function floodlight(options: FloodlightOptions): Tag<'doubleclick'> {
  return {
    for: 'doubleclick',
    needs: { advertiserId: options.advertiserId },
    ...gtagTag(options.advertiserId, options),
  }
}
