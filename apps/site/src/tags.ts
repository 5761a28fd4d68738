import { googleAnalytics, hubspot, intercom, metaPixel } from '@askfirst/consent/tags'

/** For the browser, which loads them when they are granted, and for the server's head script, which prefetches them. */
export const tags = [
  intercom({ appId: 'harbor' }),
  googleAnalytics({ measurementId: 'G-HARBOR' }),
  hubspot({ portalId: '4711' }),
  metaPixel({ pixelId: '4711' }),
]
