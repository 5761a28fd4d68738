import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

export interface LiverampOptions {
  /** The ID of your configuration in LaunchPad, as in the address of the script that LiveRamp Console gives you. */
  readonly launchpadId: string
}

/**
 * LaunchPad of LiveRamp, which loads ATS and whatever else is set up in LiveRamp Console.
 * It has no consent call, so a withdrawal loads the page anew.
 * @see https://docs.liveramp.com/privacy-manager/en/ats-faqs.html
 */
export function liveramp(options: LiverampOptions): Tag<'liveramp'> {
  const { launchpadId } = given(options)
  return {
    for: 'liveramp',
    needs: { launchpadId },
    scripts: [
      {
        src: `https://launchpad-wrapper.privacymanager.io/${encodeURIComponent(launchpadId)}/launchpad-liveramp.js`,
      },
    ],
  }
}
