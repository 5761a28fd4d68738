import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `liveramp()`. */
export interface LiverampOptions {
  /** The ID of your configuration in LaunchPad, from the script address in LiveRamp Console. */
  readonly launchpadId: string
}

/**
 * LiveRamp's LaunchPad, which loads ATS and whatever else you set up in LiveRamp Console. It has no consent call, so a
 * withdrawal reloads the page.
 * @see https://docs.liveramp.com/privacy-manager/en/ats-faqs.html
 * @see https://docs.liveramp.com/privacy-manager/en/configure-envelope-settings.html, for where it stores
 */
export function liveramp(options: LiverampOptions): Tag<'liveramp'> {
  const { launchpadId } = given(options)
  return {
    for: 'liveramp',
    needs: { launchpadId },
    // LiveRamp Console can store the envelopes here instead of in cookies. The page doesn't know that setting.
    stores: ['_lr_env', 'idl_env'].map((name) => ({ name, storage: 'local-storage' })),
    scripts: [
      {
        src: `https://launchpad-wrapper.privacymanager.io/${encodeURIComponent(launchpadId)}/launchpad-liveramp.js`,
      },
    ],
  }
}
