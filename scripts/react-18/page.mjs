import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { googleAnalytics, heapAnalytics } from '@askfirst/catalog/vendors'
import { ConsentGate, ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { createElement as h, StrictMode } from 'react'

export const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, heapAnalytics],
  facts: () => Promise.resolve(facts),
})

/**
 * The same page on a server and in a browser.
 * @param {import('@askfirst/consent').ConsentSnapshot | 'static'} snapshot
 */
export const page = (snapshot) =>
  h(
    StrictMode,
    null,
    h(
      ConsentProvider,
      { catalog, snapshot },
      h(ConsentGate, { for: 'heap-analytics', fallback: h('p', null, 'Off') }, h('p', null, 'On')),
      h(PreferencesTrigger),
      h(ConsentUI, { noticeHref: '/notice', handler: '/consent' }),
    ),
  )
