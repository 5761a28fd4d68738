'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { type ReactElement, useEffect, useState } from 'react'
import * as ConsentBanner from './banner/parts.tsx'
import { MessagesProvider } from './messages/context.tsx'
import type { PartialMessages } from './messages/types.ts'
import { importCenter } from './preferences/intent.ts'

export interface ConsentUIProps {
  /** The address of the cookie notice page. Without it the banner has no link. */
  readonly noticeHref?: string | undefined
  /**
   * A language (`de`), or some texts to replace.
   * @default English
   */
  readonly messages?: PartialMessages | undefined
}

/** The banner and the preference center, assembled. One per page, anywhere inside the provider. */
export function ConsentUI({ noticeHref, messages }: ConsentUIProps): ReactElement {
  return (
    <MessagesProvider messages={messages}>
      <ConsentBanner.Root>
        <ConsentBanner.Text>
          <ConsentBanner.Title />
          <ConsentBanner.Description />
          <ConsentBanner.Signal />
          {noticeHref !== undefined && <ConsentBanner.NoticeLink href={noticeHref} />}
        </ConsentBanner.Text>
        <ConsentBanner.Actions>
          <ConsentBanner.RejectAll />
          <ConsentBanner.AcceptAll />
          <ConsentBanner.Customize />
        </ConsentBanner.Actions>
      </ConsentBanner.Root>
      <LazyPreferences />
    </MessagesProvider>
  )
}

type Center = typeof import('./preferences/center.tsx')

/** The preference center once it was asked for and has arrived. Not `React.lazy`: that would keep a failed fetch. */
function LazyPreferences(): ReactElement | null {
  const store = useConsentStore()
  const wanted = useConsent((state) => state.open.preferences)
  const [center, setCenter] = useState<Center | null>(null)
  useEffect(() => {
    if (!wanted || center) return
    importCenter().then(setCenter, (error: unknown) => {
      console.error(error)
      // Closed again, so that the next click tries again.
      store.close('preferences')
    })
  }, [store, wanted, center])
  return center && <center.PreferencesDialog />
}
