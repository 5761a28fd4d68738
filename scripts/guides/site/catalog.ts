import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import {
  crazyEgg,
  facebookCustomAudience,
  googleAdwordsConversion,
  googleAnalytics,
  hotjar,
  hubspot,
  vimeo,
  xPosts,
  youtube,
} from '@askfirst/catalog/vendors'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [
    crazyEgg,
    facebookCustomAudience,
    googleAdwordsConversion,
    googleAnalytics,
    hotjar,
    hubspot,
    vimeo,
    xPosts,
    youtube,
    { id: 'our-chat', category: 'functional' },
  ],
  facts: () => import('./catalog.facts'),
})
