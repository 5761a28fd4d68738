export type CategoryId = 'functional' | 'performance' | 'targeting'

export interface Vendor {
  readonly id: string
  readonly name: string
  readonly category: CategoryId
  /** The beginnings of the names of its cookies on this site. */
  readonly cookies: readonly string[]
  /** The page where visitors can opt out. */
  readonly optOut: string
}

export const categories: readonly {
  readonly id: CategoryId
  readonly name: string
  readonly text: string
}[] = [
  { id: 'functional', name: 'Functional', text: 'Chats and other things beyond the page itself.' },
  { id: 'performance', name: 'Performance', text: 'They count visits, so that we see what is read.' },
  { id: 'targeting', name: 'Targeting', text: 'They show you advertising elsewhere that fits you.' },
]

const vendor = (
  id: string,
  name: string,
  category: CategoryId,
  optOut: string,
  ...cookies: readonly string[]
): Vendor => ({ id, name, category, optOut, cookies })

/** The same as in the catalog of the page with us. */
export const vendors: readonly Vendor[] = [
  vendor('amplitude', 'Amplitude', 'performance', 'https://amplitude.com/privacy', 'AMP_'),
  vendor(
    'appnexus',
    'Microsoft Monetize',
    'targeting',
    'https://about.ads.microsoft.com/en-us/solutions/xandr/platform-privacy-policy',
  ),
  vendor('crazy-egg', 'Crazy Egg', 'performance', 'https://www.crazyegg.com/opt-out', '_ce'),
  vendor('crisp', 'Crisp', 'functional', 'https://crisp.chat/en/privacy/', 'crisp-client'),
  vendor('doubleclick', 'Google Ad Manager', 'targeting', 'https://myadcenter.google.com/', '_gcl_'),
  vendor(
    'eloqua',
    'Oracle Eloqua',
    'targeting',
    'https://www.oracle.com/marketingcloud/opt-status.html',
    'ELO',
  ),
  vendor(
    'facebook-custom-audience',
    'Meta Pixel',
    'targeting',
    'https://www.facebook.com/adpreferences/ad_settings',
    '_fb',
  ),
  vendor(
    'google-analytics',
    'Google Analytics',
    'performance',
    'https://tools.google.com/dlpage/gaoptout',
    '_ga',
    '_gid',
  ),
  vendor('heap-analytics', 'Heap', 'performance', 'https://www.heap.io/privacy', '_hp2_'),
  vendor('hotjar', 'Hotjar', 'performance', 'https://www.hotjar.com/policies/do-not-track/', '_hj'),
  vendor(
    'hubspot',
    'HubSpot',
    'performance',
    'https://legal.hubspot.com/privacy-policy',
    '__hs',
    'hubspotutk',
  ),
  vendor('intercom', 'Intercom', 'functional', 'https://www.intercom.com/legal/privacy', 'intercom-'),
  vendor('kissinsights', 'Qualaroo', 'performance', 'https://www.proprofs.com/policies/privacy/', 'ki_'),
  vendor('liveramp', 'LiveRamp', 'targeting', 'https://liveramp.com/privacy/my-privacy-choices/', '_lr_'),
  vendor(
    'marketo',
    'Adobe Marketo Engage',
    'targeting',
    'https://www.adobe.com/privacy/opt-out.html',
    '_mkto_',
  ),
  vendor('matomo', 'Matomo', 'performance', 'https://matomo.org/matomo-cloud-privacy-policy/', '_pk_'),
  vendor(
    'microsoft-advertising',
    'Microsoft Advertising',
    'targeting',
    'https://account.microsoft.com/privacy/ad-settings',
    '_uet',
  ),
  vendor(
    'microsoft-clarity',
    'Microsoft Clarity',
    'performance',
    'https://privacy.microsoft.com/privacystatement',
    '_cl',
  ),
  vendor('mixpanel', 'Mixpanel', 'performance', 'https://mixpanel.com/optout/', 'mp_'),
  vendor(
    'pinterest',
    'Pinterest Tag',
    'targeting',
    'https://help.pinterest.com/en/article/your-privacy-and-data-settings',
    '_pin_',
    '_epik',
  ),
  vendor('quantcast', 'Quantcast', 'targeting', 'https://www.quantcast.com/opt-out/', '__qca'),
  vendor('reddit', 'Reddit Pixel', 'targeting', 'https://www.reddit.com/settings/privacy', '_rdt_'),
  vendor('segment', 'Twilio Segment', 'performance', 'https://www.twilio.com/legal/privacy', 'ajs_'),
  vendor(
    'snapchat',
    'Snap Pixel',
    'targeting',
    'https://help.snapchat.com/hc/en-gb/articles/7012345515796',
    '_sc',
  ),
  vendor(
    'tiktok',
    'TikTok Pixel',
    'targeting',
    'https://www.tiktok.com/privacy/ads-and-your-data/en-GB',
    '_tt',
  ),
]
