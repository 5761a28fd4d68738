'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, type ReactElement, useEffect, useState } from 'react'
import * as ConsentBanner from './banner/parts.tsx'
import { MessagesProvider } from './messages/context.tsx'
import type { PartialMessages } from './messages/types.ts'
import { importCenter } from './preferences/intent.ts'

export interface ConsentUIProps {
  /** The address of the cookie notice page. Without it the banner has no link. */
  readonly noticeHref?: string
  /**
   * A language (`de`), or some texts to replace.
   * @default English
   */
  readonly messages?: PartialMessages
}

/** The banner and the preference center, assembled. One per page, anywhere inside the provider. */
export function ConsentUI({ noticeHref, messages }: ConsentUIProps): ReactElement {
  const PreferencesDialog = usePreferencesDialog()
  return (
    <MessagesProvider messages={messages}>
      <ConsentBanner.Root>
        <div data-slot="askfirst-banner-text">
          <ConsentBanner.Title />
          <ConsentBanner.Description />
          <ConsentBanner.Signal />
          {noticeHref !== undefined && <ConsentBanner.NoticeLink href={noticeHref} />}
        </div>
        <ConsentBanner.Actions>
          <ConsentBanner.RejectAll />
          <ConsentBanner.AcceptAll />
          <ConsentBanner.Customize />
        </ConsentBanner.Actions>
      </ConsentBanner.Root>
      {PreferencesDialog && <PreferencesDialog />}
    </MessagesProvider>
  )
}

/** The preference center once it was asked for and has arrived. Not `React.lazy`: that would keep a failed fetch. */
function usePreferencesDialog(): ComponentType | null {
  const store = useConsentStore()
  const wanted = useConsent((state) => state.open.preferences)
  const [dialog, setDialog] = useState<{ readonly Component: ComponentType } | null>(null)
  useEffect(() => {
    if (!wanted || dialog) return
    importCenter().then(
      ({ PreferencesDialog }) => setDialog({ Component: PreferencesDialog }),
      (error: unknown) => {
        console.error(error)
        // Closed again, so that the next click tries again.
        store.close('preferences')
      },
    )
  }, [store, wanted, dialog])
  return dialog?.Component ?? null
}
