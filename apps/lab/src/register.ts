import type { catalog } from './catalog.ts'

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}
