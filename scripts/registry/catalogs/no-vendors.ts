import { defineCatalog } from '@askfirst/catalog'

export const catalog = defineCatalog({
  categories: {
    necessary: { necessary: true },
    chat: { name: 'Chat', description: 'Lets you write to us.' },
  },
  vendors: [],
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
