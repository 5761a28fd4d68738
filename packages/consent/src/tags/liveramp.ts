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
 * @see https://docs.liveramp.com/privacy-manager/en/configure-envelope-settings.html, for where it stores
 */
export function liveramp(options: LiverampOptions): Tag<'liveramp'> {
  const { launchpadId } = given(options)
  return {
    for: 'liveramp',
    needs: { launchpadId },
    // Its Console can have the envelopes kept here in place of cookies. The page is not told of it.
    stores: ['_lr_env', 'idl_env'].map((name) => ({ name, storage: 'local-storage' })),
    scripts: [
      {
        src: `https://launchpad-wrapper.privacymanager.io/${encodeURIComponent(launchpadId)}/launchpad-liveramp.js`,
      },
    ],
  }
}
