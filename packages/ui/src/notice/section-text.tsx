'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentStore } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { type ReactElement } from 'react'
import { format } from '../messages/format.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { useFacts } from '../facts/facts-provider.tsx'

export function Text({ children }: { readonly children: string }): ReactElement {
  return <p data-slot="askfirst-notice-text">{children}</p>
}

/** Names the vendors whose code loads anyway, to follow a statement that something is off. Empty if there are none. */
export function useException(): string {
  const { notice, locale } = useNoticeMessages()
  const { catalog, early }: Pick<ConsentStore<AnyCatalog>, 'catalog' | 'early'> = useConsentStore()
  const { facts } = useFacts()
  const names = catalog.vendors
    .filter(({ id, category }) => early.includes(id) && !catalog.categories[category]?.necessary)
    .map(({ id }) => facts?.get(id)?.name ?? id)
  return names.length > 0
    ? format(notice.providers.early, { names: new Intl.ListFormat(locale).format(names) })
    : ''
}
