import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as vendors from '@askfirst/catalog/vendors'
import { scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import * as tags from '@askfirst/consent/tags'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [
    vendors.googleAnalytics,
    vendors.facebookCustomAudience,
    /* more */
  ],
  facts: () => import('@askfirst/catalog/facts'),
})

export const effects = [
  googleConsentMode(),
  scriptLoader([tags.googleAnalytics({ measurementId: 'G-LAB' }), tags.metaPixel({ pixelId: '42' })]),
]
