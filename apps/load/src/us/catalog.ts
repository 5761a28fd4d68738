import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import {
  amplitude,
  appnexus,
  crazyEgg,
  crisp,
  doubleclick,
  eloqua,
  facebookCustomAudience,
  googleAnalytics,
  heapAnalytics,
  hotjar,
  hubspot,
  intercom,
  kissinsights,
  liveramp,
  marketo,
  matomo,
  microsoftAdvertising,
  microsoftClarity,
  mixpanel,
  pinterest,
  quantcast,
  reddit,
  segment,
  snapchat,
  tiktok,
} from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [
    amplitude,
    appnexus,
    crazyEgg,
    crisp,
    doubleclick,
    eloqua,
    facebookCustomAudience,
    googleAnalytics,
    heapAnalytics,
    hotjar,
    hubspot,
    intercom,
    kissinsights,
    liveramp,
    marketo,
    matomo,
    microsoftAdvertising,
    microsoftClarity,
    mixpanel,
    pinterest,
    quantcast,
    reddit,
    segment,
    snapchat,
    tiktok,
  ],
  facts: () => import('./catalog.facts.ts'),
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
