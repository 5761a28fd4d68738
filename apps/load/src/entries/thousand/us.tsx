import '@askfirst/ui/styles.css'
import { defaultCategories, defineCatalog, defineVendor } from '@askfirst/catalog'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { createRoot } from 'react-dom/client'
import { Page } from '../../page/page.tsx'
import { scriptOf } from '../../script-of.ts'
import { list } from '../../thousand/list.ts'
import { rootElement } from '../root.ts'

const vendors = list.map(({ id, name, category, host }) => {
  const source = [`https://${host}/`] as const
  return defineVendor({
    id,
    category,
    facts: {
      name,
      formerNames: [],
      operator: { value: `${name}, Inc.`, source },
      group: null,
      status: { state: 'active', source },
      usedFor: 'Does something that takes a sentence to say.',
      hosts: [{ host, role: 'loads', source }],
      cookies: [
        {
          name: `cookie_${id}`,
          party: 'first',
          lifetime: { value: 400 * 86_400, source },
          purpose: 'Tells this browser from others',
        },
      ],
      privacyPolicy: { value: `https://${host}/privacy`, source },
      optOut: { kind: 'opt-out-page', url: { value: `https://${host}/opt-out`, source } },
      ids: { iab: null, googleAc: null },
    },
  })
})
const effects = [
  scriptLoader(list.map(({ id }) => ({ for: id, scripts: [{ src: scriptOf(id) }] })) as never),
  cleanUp(),
]

createRoot(rootElement()).render(
  <ConsentProvider
    catalog={defineCatalog({ categories: defaultCategories, vendors }) as never}
    effects={effects}
  >
    <Page settings={<PreferencesTrigger />} />
    <ConsentUI noticeHref="/cookies" />
  </ConsentProvider>,
)
