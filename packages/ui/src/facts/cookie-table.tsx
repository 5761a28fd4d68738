'use client'
import type { Cookie } from '@askfirst/catalog'
import { forwardRef } from 'react'
import { useCategoryTexts } from '../messages/use-category-text.ts'
import { format } from '../messages/format.ts'
import { formatLifetime } from '../messages/lifetime.ts'
import { markUnconfirmed } from '../messages/mark-unconfirmed.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import { useMergedRef } from '../kit/use-merged-ref.ts'

export interface CookieTableProps {
  /** The rows of the table. */
  readonly cookies: readonly Cookie[]
  /**
   * BCP 47 tag of the language in which the purposes are written.
   * @default 'en'
   */
  readonly language?: string | undefined
}

/**
 * Stored items: name, lifetime, kind and purpose. If no source confirms a value, the table says so. Renders a
 * `<table>`.
 */
export const CookieTable: PartComponent<'table', CookieTableProps> = forwardRef(function CookieTable(
  { cookies, language = 'en', ...props },
  ref,
) {
  const { providers, locale } = useMessages()
  const merged = useMergedRef(addPreferencesStyles, ref)
  const categoryText = useCategoryTexts()
  const describe = (cookie: Cookie): string => {
    const { purpose, legacy, category } = cookie
    const remarks = [
      category !== undefined && format(providers.otherCategory, { category: categoryText(category).name }),
      legacy && providers.legacy,
    ].filter(Boolean)
    const text = remarks.length > 0 ? `${purpose} (${remarks.join(', ')})` : purpose
    return markUnconfirmed(cookie, text, providers)
  }
  // The same name may be stored in several places.
  const place = ({ name, storage = 'cookie', party }: Cookie): string => `${name} ${storage} ${party}`
  const kind = ({ party, storage = 'cookie' }: Cookie): string =>
    storage === 'cookie' ? providers.party[party] : `${providers.party[party]}, ${providers.storage[storage]}`
  const columns = [
    {
      label: providers.cookieLifetime,
      cell: (one: Cookie) => formatLifetime(one.lifetime, providers, locale),
    },
    { label: providers.cookiePurpose, cell: describe, lang: language },
    { label: providers.cookieKind, cell: kind },
  ]
  return (
    <Part tag="table" dataSlot="table" {...props} ref={merged}>
      <thead data-slot="askfirst-table-head">
        <tr data-slot="askfirst-table-row">
          {[providers.cookieName, ...columns.map(({ label }) => label)].map((label) => (
            <th data-slot="askfirst-table-heading" scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody data-slot="askfirst-table-body">
        {cookies.map((cookie) => (
          <tr data-slot="askfirst-table-row" key={place(cookie)}>
            <th data-slot="askfirst-table-name" scope="row">
              <code data-slot="askfirst-code">{cookie.name}</code>
            </th>
            {columns.map(({ label, cell, lang }) => (
              // The label shows on phones, which have no room for the head.
              <td data-slot="askfirst-table-cell" data-label={label} lang={lang} key={label}>
                {cell(cookie)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Part>
  )
})
