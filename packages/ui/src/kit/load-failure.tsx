'use client'
import type { ReactElement } from 'react'
import { useFirstMessages } from '../messages/use-first.ts'

/**
 * Says that something couldn't be fetched, and offers to reload the page. Browsers may keep a failed import for the
 * lifetime of the page (Firefox before 155 does), so retrying can't be the only way.
 */
export function LoadFailure(): ReactElement {
  const { banner, locale, dir } = useFirstMessages()
  return (
    // It reuses slots of the elements around it, which have styles.
    <div data-slot="askfirst-banner-text" role="alert" lang={locale} dir={dir}>
      {/* Its own element, because translators replace the text nodes that React knows. */}
      <p data-slot="askfirst-note">{banner.failed}</p>
      <button data-slot="askfirst-button-quiet" type="button" onClick={() => location.reload()}>
        {banner.reload}
      </button>
    </div>
  )
}
