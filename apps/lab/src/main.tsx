import {
  type ConsentEffect,
  type ConsentModel,
  cookieStorage,
  createConsentStore,
  partitionedStorage,
} from '@askfirst/consent'
import { cleanUp, guard, htmlContent, scriptLoader, type Tag } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { ConsentProvider, ConsentScript } from '@askfirst/consent/react'
import { googleAnalytics, linkedinInsight, metaPixel } from '@askfirst/consent/tags'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { ConsentEmbed } from '@askfirst/ui/embed'
import { CookieNotice } from '@askfirst/ui/notice'
import '@askfirst/ui/embed.css'
import '@askfirst/ui/styles.css'
import { type ReactElement, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { catalog } from './catalog.ts'

const way = location.pathname.split('/')[2]
// The browser hides a nonce from the page's markup, not from its scripts.
const nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce

const options = new URLSearchParams(location.search)
/** The consent model in force. */
const model = (options.get('model') ?? 'opt-in') as ConsentModel

const tags: readonly Tag[] = [
  googleAnalytics({ measurementId: 'G-LAB', mode: options.has('early') ? 'advanced' : 'basic' }),
  metaPixel({ pixelId: '42' }),
  linkedinInsight({ partnerId: '42' }),
]

const Component = (): ReactElement => (
  <>
    <ConsentScript for="crazy-egg" src="https://script.crazyegg.com/pages/scripts/0000/0042.js" />
    <ConsentScript for="quantcast" src="https://secure.quantserve.com/quant.js" />
  </>
)

const Embeds = (): ReactElement => (
  <main>
    <ConsentEmbed vendor="youtube" video="lab" title="A film" />
    <ConsentEmbed vendor="spotify" type="track" item="lab" title="A song" />
  </main>
)

const isGuarded = way === 'guarded'
const walls = isGuarded ? [guard({ facts: (await catalog.loadFacts()).values() })] : []

/** The domain whose subdomains share the choice. */
const domain = options.get('domain')

/** A site's own effect after Google's: it tells the data layer of a choice, and when Analytics has started. */
const ownEvents: ConsentEffect = (consent) => {
  const tell = (event: string): void => {
    const page = globalThis as { dataLayer?: object[] }
    ;(page.dataLayer ??= []).push({ event })
  }
  const tellChoice = (): void => {
    const { started, decided } = consent.getState()
    if (started && decided) tell('own_choice')
  }
  tellChoice()
  return consent.subscribe(({ grants, started, running }, before) => {
    if (grants !== before.grants || started !== before.started) tellChoice()
    const runs = running.includes('google-analytics')
    if (runs !== before.running.includes('google-analytics')) tell(runs ? 'own_running' : 'own_stopped')
  })
}

const store = createConsentStore({
  catalog,
  policy: { regime: { id: model, model, source: 'The lab' } },
  storage: options.has('partitioned') ? partitionedStorage() : cookieStorage(domain ? { domain } : {}),
  effects: [
    ...walls,
    googleConsentMode(),
    ...(options.has('own') ? [ownEvents] : []),
    scriptLoader(way === 'effect' || isGuarded ? tags : [], nonce ? { nonce } : {}),
    htmlContent(nonce ? { nonce } : {}),
    cleanUp({ onCleanUp: (result) => Object.assign(globalThis, { lastCleanUp: result }) }),
  ],
})

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its #root.')
createRoot(root).render(
  <StrictMode>
    <ConsentProvider store={store}>
      <PreferencesTrigger />
      {way === 'component' && <Component />}
      {way === 'embed' && <Embeds />}
      {options.has('notice') && (
        <CookieNotice.Root site="The lab" contact={{ email: 'lab@lab.test' }} updated="2026-11-20" />
      )}
      <ConsentUI />
    </ConsentProvider>
  </StrictMode>,
)
