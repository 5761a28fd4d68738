import type { catalog } from './catalog'

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
