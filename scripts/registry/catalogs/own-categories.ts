import { defineCatalog } from '@askfirst/catalog'

export const catalog = defineCatalog({
  categories: {
    essential: { necessary: true, name: 'Essential', description: 'What the site needs.' },
    media: { name: 'Media', description: 'Films.' },
  },
  vendors: [
    { id: 'our-films', category: 'media', embed: true },
    { id: 'our-login', category: 'essential' },
  ],
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
