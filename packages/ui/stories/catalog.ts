import {
  type AnyCatalog,
  type Catalog,
  defaultCategories,
  defineCatalog,
  defineVendor,
} from '@askfirst/catalog'
import {
  adobeTypekit,
  appnexus,
  calendly,
  crazyEgg,
  doubleclick,
  eloqua,
  facebookCustomAudience,
  googleAdwordsConversion,
  googleAnalytics,
  googleDynamicRemarketing,
  googleMaps,
  googleTagManager,
  heapAnalytics,
  hubspot,
  kissinsights,
  linkedinAds,
  linkedinInsights,
  linkedinMarketingSolutions,
  liveramp,
  marinSearchMarketer,
  marketo,
  perfectAudience,
  quantcast,
  siftScience,
  spotify,
  twitterAdvertising,
  twitterAnalytics,
  typeform,
  vimeo,
  xPosts,
  youtube,
} from '@askfirst/catalog/vendors'

/** How the facts of a story's vendors arrive. */
export type FactsArrival = 'soon' | 'never' | 'failing' | 'failing-once'

/** Which vendors a story's site has. */
export type Providers = 'classic' | 'embeds' | 'hundred' | 'thousand' | 'none'

const chat = defineVendor({
  id: 'help-chat',
  category: 'functional',
  facts: {
    name: 'Help chat',
    formerNames: [],
    operator: { value: 'Example Ltd', source: ['https://chat.example.com/imprint'] },
    group: null,
    status: { state: 'active', source: ['https://chat.example.com/'] },
    usedFor: 'Opens a conversation with the staff and remembers it for the next visit.',
    hosts: [{ host: 'chat.example.com', role: 'loads', source: ['https://chat.example.com/docs'] }],
    cookies: [
      {
        name: 'chat_id',
        party: 'first',
        lifetime: { value: 30 * 86_400, source: ['https://chat.example.com/docs'] },
        purpose: 'Remembers the conversation',
      },
    ],
    privacyPolicy: { value: 'https://chat.example.com/privacy', source: ['https://chat.example.com/docs'] },
    optOut: { kind: 'browser-settings' },
    ids: { iab: null, googleAc: null },
  },
})

/** An embed that a browser signal refuses, with some facts that aren't confirmed. */
const clips = defineVendor({
  id: 'clip-wall',
  category: 'targeting',
  embed: true,
  facts: {
    name: 'Clip wall',
    formerNames: [],
    operator: { value: 'Clips Ltd', source: [], unverified: 'Said by one page only.' },
    group: null,
    status: { state: 'active', source: ['https://clips.example.com/'] },
    usedFor: 'Shows short videos from many people, and chooses ads by what is watched.',
    hosts: [{ host: 'clips.example.com', role: 'loads', source: ['https://clips.example.com/docs'] }],
    cookies: [],
    privacyPolicy: { value: 'https://clips.example.com/privacy', source: ['https://clips.example.com/docs'] },
    optOut: { kind: 'browser-settings' },
    ids: { iab: null, googleAc: null },
  },
})

const factsOfAll = () => import('@askfirst/catalog/facts')
/** The vendors of a classic notice, and a chat that the site runs itself. */
const classic = [
  adobeTypekit,
  appnexus,
  crazyEgg,
  doubleclick,
  eloqua,
  facebookCustomAudience,
  googleAdwordsConversion,
  googleAnalytics,
  googleDynamicRemarketing,
  googleTagManager,
  heapAnalytics,
  hubspot,
  kissinsights,
  linkedinAds,
  linkedinInsights,
  linkedinMarketingSolutions,
  liveramp,
  marinSearchMarketer,
  marketo,
  perfectAudience,
  quantcast,
  siftScience,
  twitterAdvertising,
  twitterAnalytics,
  chat,
]
const embeds = [calendly, googleMaps, spotify, typeform, vimeo, xPosts, youtube, clips]

/** Shared by all stories, so that its facts are fetched once. */
const shared = {
  classic: defineCatalog({ categories: defaultCategories, vendors: classic, facts: factsOfAll }),
  embeds: defineCatalog({ categories: defaultCategories, vendors: embeds, facts: factsOfAll }),
}

const arrivals: Record<Exclude<FactsArrival, 'soon'>, () => typeof factsOfAll> = {
  never: () => () => new Promise(() => undefined),
  failing: () => () => Promise.reject(new Error('A story lets the facts fail.')),
  'failing-once': () => {
    let failed = false
    return () => {
      if (failed) return factsOfAll()
      failed = true
      return Promise.reject(new Error('A story lets the facts fail once.'))
    }
  },
}

const longNames = [
  'Customer Experience Intelligence and Multichannel Attribution Platform, International Enterprise Edition',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'Ads',
  'The Company Formerly Known as Something Else Entirely (Measurement, Verification and Reporting Services)',
]

/** A site that has never refused a vendor. */
function manyProviders(length: number): AnyCatalog {
  const made = Array.from({ length }, (_, index) => {
    const number = String(index + 1).padStart(3, '0')
    const host = `provider-${number}.example.com`
    return defineVendor({
      id: `provider-${number}`,
      category: (['functional', 'performance', 'targeting'] as const)[index % 3] ?? 'targeting',
      facts: {
        name: `${longNames[index % longNames.length]} ${number}`,
        formerNames: index % 5 === 0 ? ['An earlier name', 'a name before that'] : [],
        operator: { value: `Provider ${number}, Inc.`, source: [`https://${host}/`] },
        group: null,
        status: { state: 'active', source: [`https://${host}/`] },
        usedFor:
          'Does something that needs a sentence long enough to be set in two lines where the window is not wide.',
        hosts: [{ host, role: 'loads', source: [`https://${host}/`] }],
        cookies: Array.from({ length: index % 4 }, (_unused, cookie) => ({
          name: `a_rather_long_name_without_any_break_in_it_${number}_${cookie}`,
          party: 'third' as const,
          lifetime: { value: 400 * 86_400, source: [`https://${host}/`] as const },
          purpose: 'Tells this browser from others',
        })),
        privacyPolicy: { value: `https://${host}/privacy`, source: [`https://${host}/`] },
        optOut: {
          kind: 'opt-out-page',
          url: { value: `https://${host}/opt-out`, source: [`https://${host}/`] },
        },
        ids: { iab: null, googleAc: null },
      },
    })
  })
  return defineCatalog({ categories: defaultCategories, vendors: made })
}

/** The catalog of a story's site. */
export function catalogOf(providers: Providers, facts: FactsArrival): Catalog {
  if (providers === 'none') return defineCatalog({ categories: defaultCategories, vendors: [] })
  if (providers === 'hundred') return manyProviders(100)
  if (providers === 'thousand') return manyProviders(1000)
  if (facts === 'soon') return shared[providers]
  // The site's own vendors bring their facts. The loader is still called, because the others have none.
  return defineCatalog({
    categories: defaultCategories,
    vendors: providers === 'embeds' ? embeds : classic,
    facts: arrivals[facts](),
  })
}
