'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import type { ConsentStore } from '@askfirst/consent'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import type { ReactElement } from 'react'
import { record } from '../messages/en/notice.ts'
import { useLanguage, useTexts } from '../messages/use-texts.ts'
import { CookieTable } from './cookie-table.tsx'

const english = { notice: { providers: { record } } }

/** Does a category's list begin with the record? Yes for the necessary ones, if the record is a cookie. */
export function useListsRecord(): (category: string | undefined) => boolean {
  const {
    catalog,
    recordCookie,
  }: Pick<ConsentStore<AnyCatalog>, 'catalog' | 'recordCookie'> = useConsentStore()
  return (category) =>
    recordCookie !== undefined && category !== undefined && catalog.categories[category]?.necessary === true
}

/** The cookie that stores the visitor's choice, so that the list has everything that the site stores. */
export function OwnRecord(): ReactElement | null {
  const { notice } = useTexts(english)
  const { locale } = useLanguage()
  const { recordCookie } = useConsentStore()
  const keepDays = useConsent((state) => state.policy.keepDays)
  if (recordCookie === undefined) return null
  const { name, usedFor, purpose } = notice.providers.record
  return (
    <li data-slot="askfirst-provider">
      <div data-slot="askfirst-provider-head">
        <h4 data-slot="askfirst-provider-name">{name}</h4>
      </div>
      <p data-slot="askfirst-provider-text">{usedFor}</p>
      <CookieTable
        language={locale}
        aria-label={name}
        cookies={[
          {
            name: recordCookie,
            party: 'first',
            lifetime: { value: keepDays * 86_400, source: ['policy'] },
            purpose,
          },
        ]}
      />
    </li>
  )
}
