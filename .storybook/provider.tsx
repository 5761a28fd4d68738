import type { AnyCatalog } from '@askfirst/catalog'
import { type ConsentStore, type ConsentStorage, memoryStorage, type Regime } from '@askfirst/consent'
import { askEveryone } from '@askfirst/consent/regimes'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { MessagesProvider } from '@askfirst/ui'
import { de } from '@askfirst/ui/messages/de'
import type { Decorator } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { catalogOf } from '../packages/ui/stories/catalog.ts'
import type { Start } from '../packages/ui/stories/set-up.ts'

const regimes: Readonly<Record<string, Regime>> = {
  'opt-in': askEveryone,
  'opt-out': { id: 'opt-out:story', model: 'opt-out', source: 'The toolbar' },
  'notice-only': { id: 'notice-only:story', model: 'notice-only', source: 'The toolbar' },
}

/** Pictures and dates are the same every day. */
const now = (): number => Date.UTC(2026, 10, 23, 12)

/** Stays on the page, and yet has the name of the cookie that a site would have, so that notices can list it. */
const storyStorage = (): ConsentStorage => ({ ...memoryStorage(), cookie: 'askfirst' })

function createStoryStore(start: Start, regime: string, gpc: boolean): ConsentStore<AnyCatalog> {
  const { choice = 'none', providers = 'classic', facts = 'soon', doNotTrack = false, running = [] } = start
  const catalog: AnyCatalog = catalogOf(providers, facts)
  // One that waits for nothing: what is written one by one is there when the story begins.
  const store = createTestStore({
    start: false,
    catalog,
    storage: storyStorage(),
    signals: () => ({ gpc, dnt: doNotTrack }),
    policy: { regime: regimes[regime] ?? askEveryone, doNotTrack: doNotTrack ? 'honor' : 'ignore' },
    effects: [({ setStillRunning }) => setStillRunning(running, true)],
    now,
  })
  if (choice === 'accepted') store.acceptAll()
  if (choice === 'rejected') store.rejectAll()
  if (choice === 'mixed') {
    const optional = catalog.vendors.filter(({ category }) => category !== 'functional')
    const granted = optional.filter((_, index) => index % 2 === 0)
    store.save({
      categories: { functional: true, performance: false, targeting: false },
      vendors: Object.fromEntries(granted.map(({ id }) => [id, true])),
    })
  }
  if (start.open) store.open('preferences')
  return store
}

interface ProviderProps {
  readonly start: Start
  readonly regime: string
  readonly gpc: boolean
  readonly locale: string
  readonly children: ReactNode
}

function Provider({ start, regime, gpc, locale, children }: ProviderProps) {
  const [store] = useState(() => createStoryStore(start, regime, gpc))
  return (
    <ConsentProvider store={store}>
      <MessagesProvider messages={locale === 'de' ? de : undefined}>{children}</MessagesProvider>
    </ConsentProvider>
  )
}

/** What surrounds every story on its page: a store of its own, new with every change of the toolbar, and no real cookie. */
export const withProvider: Decorator = (Story, { id, globals, parameters }) => {
  const start: Start = parameters.consent ?? {}
  const { regime, gpc, locale } = globals
  return (
    <Provider
      key={[id, regime, gpc, locale].join()}
      start={start}
      regime={String(regime)}
      gpc={gpc === 'on'}
      locale={String(locale)}
    >
      <Story />
    </Provider>
  )
}
