import * as tags from '@askfirst/consent/vendors'

const id = '43'
/** 25 vendors with their real tags; the lab answers for them. */
export const all = [
  tags.googleAnalytics({ measurementId: 'G-BENCH' }),
  tags.googleTagManager({ containerId: 'GTM-LAB' }),
  tags.googleAds({ conversionId: 'AW-LAB' }),
  tags.metaPixel({ pixelId: id }),
  tags.tiktokPixel({ pixelId: id }),
  tags.linkedinInsight({ partnerId: id }),
  tags.xPixel({ pixelId: id }),
  tags.redditPixel({ pixelId: id }),
  tags.pinterestTag({ tagId: id }),
  tags.snapPixel({ pixelId: id }),
  tags.microsoftClarity({ projectId: id }),
  tags.microsoftUet({ tagId: id }),
  tags.hubspot({ portalId: id }),
  tags.hotjar({ siteId: 43 }),
  tags.heap({ appId: id }),
  tags.posthog({ apiKey: id }),
  tags.mixpanel({ token: id }),
  tags.amplitude({ apiKey: id, script: { src: 'https://cdn.amplitude.com/bench.js' } }),
  tags.segment({ writeKey: id }),
  tags.matomo({ url: 'https://matomo.example', siteId: 43 }),
  tags.plausible({ src: 'https://plausible.io/js/pa-bench.js' }),
  tags.crazyEgg({ accountNumber: id }),
  tags.qualaroo({ customerId: id, siteToken: id }),
  tags.intercom({ appId: id }),
  tags.crisp({ websiteId: id }),
]
