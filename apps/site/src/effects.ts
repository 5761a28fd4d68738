import type { ConsentEffect } from '@askfirst/consent'
import { cleanUp, mirrorChoice, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { googleAnalytics, hubspot, intercom, metaPixel } from '@askfirst/consent/vendors'

/** What follows a choice on the site. @param handler where choices are stored from the server as well */
export function createEffects(handler: string | undefined): readonly ConsentEffect[] {
  return [
    googleConsentMode(),
    scriptLoader([
      intercom({ appId: 'harbor' }),
      googleAnalytics({ measurementId: 'G-HARBOR' }),
      hubspot({ portalId: '4711' }),
      metaPixel({ pixelId: '4711' }),
    ]),
    cleanUp(),
    ...(handler === undefined ? [] : [mirrorChoice(handler)]),
  ]
}
