'use client'

import type { ConsentSnapshot } from '@askfirst/consent'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { ConsentProvider, useConsent, useConsentStore } from '@askfirst/consent/react'
import * as React from 'react'
import { ConsentBanner } from '@/registry/default/ui/consent-banner'
import { ReloadNotice } from '@/registry/default/ui/reload-notice'
import { catalog } from '@/registry/shared/lib/consent-catalog'

// What runs after a choice. Tags come from @askfirst/consent/tags: googleAnalytics({ measurementId: 'G-…' }).
const effects = [scriptLoader([]), cleanUp()]

type ConsentProps = {
  children?: React.ReactNode
  /** The address of the page with your `CookieNotice`. */
  noticeHref?: string
  /** What the server knows of the visitor, or `static` for a page that is the same for every visitor. */
  snapshot?: ConsentSnapshot | 'static'
  /** The address of `createConsentHandler()`, if there is one. */
  handler?: string
}

/** Put this around your app: it has the banner, the preference center and the effects of a choice. */
function Consent({ children, noticeHref, snapshot, handler }: ConsentProps) {
  return (
    <ConsentProvider catalog={catalog} effects={effects} {...(snapshot && { snapshot })}>
      {children}
      <ConsentBanner noticeHref={noticeHref} handler={handler} />
      <PreferenceCenter />
      <ReloadNotice />
    </ConsentProvider>
  )
}

/** Fetched on demand. It stays rendered, because closing it returns the focus. */
function PreferenceCenter() {
  const store = useConsentStore()
  const isOpen = useConsent((state) => state.open.preferences)
  const [Center, setCenter] = React.useState<React.ComponentType>()
  React.useEffect(() => {
    if (!isOpen || Center) return
    import('@/registry/default/ui/preference-center').then(
      ({ PreferenceCenter }) => setCenter(() => PreferenceCenter),
      // Close it, so that the next click tries again.
      () => store.close('preferences'),
    )
  }, [store, isOpen, Center])
  return Center && <Center />
}

export { Consent, type ConsentProps }
