import '@askfirst/ui/styles.css'
import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, youtube } from '@askfirst/catalog/vendors'
import { ConsentGate, ConsentProvider } from '@askfirst/consent/react'
import type { ConsentStore } from '@askfirst/consent'
import { ConsentUI } from '@askfirst/ui'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, youtube],
  facts: () => import('@askfirst/catalog/facts'),
})

export function Site({ store }: { store: ConsentStore<typeof catalog> }) {
  return (
    <ConsentProvider store={store}>
      <ConsentGate for="youtube" fallback={<p>Allow YouTube to see this film.</p>}>
        <h2>The film</h2>
      </ConsentGate>
      <ConsentUI noticeHref="/cookies" />
    </ConsentProvider>
  )
}
