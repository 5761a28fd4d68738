import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import {
  crazyEgg,
  facebookCustomAudience,
  googleAnalytics,
  hotjar,
  linkedinAds,
  linkedinInsights,
  quantcast,
  spotify,
  vimeo,
  youtube,
} from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [
    googleAnalytics,
    crazyEgg,
    hotjar,
    linkedinInsights,
    facebookCustomAudience,
    linkedinAds,
    quantcast,
    youtube,
    vimeo,
    spotify,
  ],
  facts: () => import('@askfirst/catalog/facts'),
})
