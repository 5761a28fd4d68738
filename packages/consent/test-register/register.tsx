import { defineCatalog, type VendorFacts } from '@askfirst/catalog'
import { type ConsentEffect, type ConsentStore, createConsentStore } from '@askfirst/consent'
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  useConsent,
  useConsentStore,
  useGrant,
} from '@askfirst/consent/react'
import { scriptLoader, type Tag } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { googleAnalytics, hubspot, linkedinInsight, xPixel } from '@askfirst/consent/tags'
import type { ReactNode } from 'react'

const facts = (): Promise<Record<string, VendorFacts>> => Promise.resolve({})
const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, targeting: {} },
  vendors: [
    { id: 'ads', category: 'targeting' },
    { id: 'google-analytics', category: 'targeting' },
    { id: 'linkedin-ads', category: 'targeting' },
  ],
  facts,
})
const other = defineCatalog({
  categories: { necessary: { necessary: true } },
  vendors: [{ id: 'login', category: 'necessary' }],
  facts,
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}

export function Hooks(): ReactNode {
  useGrant('ads')
  useGrant('targeting')
  // @ts-expect-error no such id
  useGrant('wrong')

  const yes: boolean = useConsent((state) => state.grants.ads && state.decisions.targeting)
  // @ts-expect-error no such id
  useConsent((state) => state.grants.wrong)

  const store: ConsentStore<typeof catalog> = useConsentStore()
  store.save({ vendors: { ads: true }, categories: { targeting: false } })
  // @ts-expect-error no such vendor
  store.save({ vendors: { wrong: true } })
  // @ts-expect-error no such id
  store.isGranted('wrong')
  return yes
}

export const effect: ConsentEffect = (consent) => {
  consent.isGranted('ads')
  // @ts-expect-error no such id
  consent.isGranted('wrong')
}

export const page: ReactNode = (
  <ConsentProvider catalog={catalog} effects={[effect]}>
    <ConsentGate for="ads">ad</ConsentGate>
    <ConsentGate for="targeting" fallback={<p>No ad</p>}>
      ad
    </ConsentGate>
    {/* @ts-expect-error no such id */}
    <ConsentGate for="wrong">ad</ConsentGate>
    <ConsentScript for="ads" src="https://ads.example/ad.js" />
    {/* @ts-expect-error no such id */}
    <ConsentScript for="wrong" src="https://ads.example/ad.js" />
  </ConsentProvider>
)

export const ownStore: ReactNode = <ConsentProvider store={createConsentStore({ catalog })} />

// @ts-expect-error not the registered catalog
export const wrongCatalog: ReactNode = <ConsentProvider catalog={other} />
// @ts-expect-error not a store of the registered catalog
export const wrongStore: ReactNode = <ConsentProvider store={createConsentStore({ catalog: other })} />

export const own: Tag = { for: 'ads', scripts: [{ src: 'https://ads.example/a.js' }] }

export const effects: readonly ConsentEffect[] = [
  googleConsentMode({ categories: { targeting: ['ad_storage', 'analytics_storage'] } }),
  // @ts-expect-error no such category
  googleConsentMode({ categories: { performance: ['analytics_storage'] } }),
  // @ts-expect-error no such key
  googleConsentMode({ categories: { targeting: ['ads_storage'] } }),
  // The list has one of LinkedIn's three uses, which is enough.
  scriptLoader([own, googleAnalytics({ measurementId: 'G-1' }), linkedinInsight({ partnerId: '1' })]),
  scriptLoader([{ for: ['ads', 'targeting'] }]),
  // @ts-expect-error not on the list
  scriptLoader([hubspot({ portalId: '1' })]),
  // @ts-expect-error none of its uses is on the list
  scriptLoader([xPixel({ pixelId: '1' })]),
  // @ts-expect-error no such id
  scriptLoader([{ for: 'wrong' }]),
  // @ts-expect-error a script has an address or code
  scriptLoader([{ for: 'ads', scripts: [{ async: true }] }]),
]
