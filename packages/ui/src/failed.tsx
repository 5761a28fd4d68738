'use client'
import type { ReactElement } from 'react'
import { useFirstMessages } from './messages/use-first.ts'

/**
 * Tells that something could not be fetched, with the way on: loading the page again. Browsers may keep a failed import
 * for as long as the page is there (Firefox before 155 does), so trying again can't be the only way.
 */
export function Failed(): ReactElement {
  const { banner, locale, dir } = useFirstMessages()
  return (
    // Slots of its surroundings, which have their looks.
    <div data-slot="askfirst-banner-text" role="alert" lang={locale} dir={dir}>
      {/* In an element of its own: who has a page translated gets other text nodes than React knows. */}
      <p data-slot="askfirst-note">{banner.failed}</p>
      <button data-slot="askfirst-button-quiet" type="button" onClick={() => location.reload()}>
        {banner.reload}
      </button>
    </div>
  )
}
