import type { AnyCatalog } from '@askfirst/catalog'
import {
  askEveryone,
  type ConsentStore,
  type ConsentStorage,
  memoryStorage,
  type Regime,
} from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { type Messages, MessagesProvider, type PartialMessages } from '@askfirst/ui'
import {
  loadMessages,
  loadSentences,
  LocaleProvider,
  resolveLocale,
  type VendorSentences,
} from '@askfirst/ui/messages'
import type { Decorator, Loader } from '@storybook/react-vite'
import { type ReactNode, useState } from 'react'
import { catalogOf } from '../packages/ui/stories/catalog.ts'
import { type Start, startOf } from '../packages/ui/stories/set-up.ts'

const regimes: Readonly<Record<string, Regime>> = {
  'opt-in': askEveryone,
  'opt-out': { id: 'opt-out:story', model: 'opt-out', source: 'The toolbar' },
  'notice-only': { id: 'notice-only:story', model: 'notice-only', source: 'The toolbar' },
}

/** Keeps screenshots and dates the same every day. */
const now = (): number => Date.UTC(2026, 10, 23, 12)

/** Stores the record in memory, but has the cookie name that a site would have, so that notices can list it. */
const storyStorage = (): ConsentStorage => ({ ...memoryStorage(), cookie: 'askfirst' })

function createStoryStore(start: Start, regime: string, gpc: boolean): ConsentStore<AnyCatalog> {
  const { choice = 'none', providers = 'classic', facts = 'soon', doNotTrack = false, running = [] } = start
  const catalog: AnyCatalog = catalogOf(providers, facts)
  // A store that doesn't defer writes, so that everything is stored when the story begins.
  const store = createTestStore({
    start: false,
    catalog,
    storage: storyStorage(),
    signals: () => ({ gpc, dnt: doNotTrack }),
    policy: { regime: regimes[regime] ?? askEveryone, doNotTrack: doNotTrack ? 'honor' : 'ignore' },
    effects: [
      ({ note, getState }) =>
        note({ stillRunning: running, open: { ...getState().open, reload: running.length > 0 } }),
    ],
    now,
  })
  if (choice === 'accepted') store.acceptAll()
  if (choice === 'rejected') store.rejectAll()
  if (choice === 'mixed') {
    const optional = catalog.vendors.filter(({ category }) => category !== 'functional')
    // In generated catalogs the categories alternate, so every second vendor would be a whole category.
    const every = catalog.vendors.length < 100 ? 2 : 3
    const granted = optional.filter((_, index) => index % every === 0)
    store.save({
      categories: { functional: true, performance: false, targeting: false },
      vendors: Object.fromEntries(granted.map(({ id }) => [id, true])),
    })
  }
  if (start.open) store.open('preferences')
  return store
}

interface Texts {
  readonly messages: Messages
  readonly sentences: VendorSentences
}

/** Loads the toolbar's language before the story begins. */
export const loadTexts: Loader = async ({ globals }): Promise<Texts> => {
  const locale = resolveLocale(String(globals.locale))
  const [messages, sentences] = await Promise.all([loadMessages(locale), loadSentences(locale)])
  return { messages, sentences }
}

interface ProviderProps {
  readonly start: Start
  readonly regime: string
  readonly gpc: boolean
  readonly locale: string
  readonly direction: string
  readonly texts: Texts
  readonly children: ReactNode
}

const rightToLeft: PartialMessages = { dir: 'rtl' }

function Provider({ start, regime, gpc, locale, direction, texts, children }: ProviderProps) {
  const [store] = useState(() => createStoryStore(start, regime, gpc))
  return (
    <ConsentProvider store={store}>
      <LocaleProvider locale={locale} messages={texts.messages} sentences={texts.sentences}>
        {/* From right to left, an English page shows whether the layout follows. */}
        <MessagesProvider messages={direction === 'rtl' && locale === 'en' ? rightToLeft : undefined}>
          {children}
        </MessagesProvider>
      </LocaleProvider>
    </ConsentProvider>
  )
}

/**
 * Wraps every story on its page in its own store, which is new after each change of the toolbar and sets no real
 * cookie.
 */
export const withProvider: Decorator = (Story, { id, globals, parameters, loaded }) => {
  const { regime, gpc, locale, direction, visitor, providers } = globals
  return (
    <Provider
      key={[id, regime, gpc, locale, direction, visitor, providers].join()}
      start={startOf(parameters, globals)}
      regime={String(regime)}
      gpc={gpc === 'on'}
      locale={String(locale)}
      direction={String(direction)}
      texts={loaded as Texts}
    >
      <Story />
    </Provider>
  )
}
