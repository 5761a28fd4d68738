import { defaultCategories, defineCatalog, defineVendor } from '@askfirst/catalog'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import '@askfirst/ui/styles.css'
import { createRoot } from 'react-dom/client'

/** As many vendors as the address says, each with cookies and links: `?1000`. */
const count = Number(location.search.slice(1))

const vendors = Array.from({ length: count }, (_, index) => {
  const host = `provider-${index}.example`
  const source = [`https://${host}/`] as const
  return defineVendor({
    id: `provider-${index}`,
    category: (['functional', 'performance', 'targeting'] as const)[index % 3] ?? 'targeting',
    facts: {
      name: `Provider ${index}`,
      formerNames: [],
      operator: { value: `Provider ${index}, Inc.`, source },
      group: null,
      status: { state: 'active', source },
      usedFor:
        'Does something that takes a sentence to say, long enough for two lines where there is little room.',
      hosts: [{ host, role: 'loads', source }],
      cookies: Array.from({ length: 3 }, (_unused, cookie) => ({
        name: `cookie_${index}_${cookie}`,
        party: 'third' as const,
        lifetime: { value: 400 * 86_400, source },
        purpose: 'Tells this browser from others',
      })),
      privacyPolicy: { value: `https://${host}/privacy`, source },
      optOut: { kind: 'opt-out-page', url: { value: `https://${host}/opt-out`, source } },
      ids: { iab: null, googleAc: null },
    },
  })
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its #root.')
createRoot(root).render(
  <ConsentProvider catalog={defineCatalog({ categories: defaultCategories, vendors }) as never}>
    <main>
      <h1>{count} providers</h1>
      <PreferencesTrigger />
    </main>
    <ConsentUI />
  </ConsentProvider>,
)
