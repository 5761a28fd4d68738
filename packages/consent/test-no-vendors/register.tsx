import { defineCatalog } from '@askfirst/catalog'
import { type ConsentEffect, createConsentStore } from '@askfirst/consent'
import { scriptLoader, type Tag, type UsesOf } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  useConsentStore,
  useGrant,
} from '@askfirst/consent/react'
import { linkedinInsight } from '@askfirst/consent/tags'
import type { ReactNode } from 'react'

const catalog = defineCatalog({
  categories: { necessary: { necessary: true }, chat: { name: 'Chat' } },
  vendors: [],
})

declare module '@askfirst/catalog' {
  interface Register {
    catalog: typeof catalog
  }
}

const own: Tag = { for: 'chat', scripts: [{ src: '/chat.js' }] }

export const effects: readonly ConsentEffect[] = [
  googleConsentMode({ categories: { chat: ['functionality_storage'] } }),
  scriptLoader([own]),
  // @ts-expect-error none of its uses is on the list
  scriptLoader([linkedinInsight({ partnerId: '1' })]),
]

/** Ids that no catalog has stay, so that the compiler can name them. */
export const named: UsesOf<'linkedin-ads' | 'linkedin-analytics'> = 'linkedin-ads'

/** A component of a site that passes an id on. */
export function Gate(props: { readonly id: Parameters<typeof useGrant>[0] }): ReactNode {
  const store = useConsentStore()
  store.save({ categories: { chat: useGrant(props.id) } })
  return <ConsentGate for={props.id}>x</ConsentGate>
}

export const page: ReactNode = (
  <ConsentProvider catalog={catalog} effects={effects}>
    <ConsentScript for="chat" src="/chat.js" />
    {/* @ts-expect-error no such id */}
    <ConsentGate for="hubspot">x</ConsentGate>
  </ConsentProvider>
)

export const ownStore: ReactNode = <ConsentProvider store={createConsentStore({ catalog })} />
