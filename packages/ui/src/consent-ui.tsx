'use client'
import type { Surface } from '@askfirst/consent'
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

/** The banner, the preference center and the reload notice, assembled. One per page, anywhere inside the provider. */
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
      <LazyReload />
    </MessagesProvider>
  )
}

/** The preference center once it was asked for and has arrived. */
function LazyPreferences(): ReactElement | null {
  const center = useLater('preferences', importCenter)
  return center && <center.PreferencesDialog />
}

/** The same of the notice that only loading the page anew stops a provider. */
function LazyReload(): ReactElement | null {
  const reload = useLater('reload', importReload)
  return reload && <reload.Root />
}

const importReload = (): Promise<typeof import('./reload/parts.tsx')> => import('./reload/parts.tsx')

/** The module of a surface, once that was opened. Not `React.lazy`: that would keep a failed fetch. */
function useLater<T>(surface: Surface, load: () => Promise<T>): T | null {
  const store = useConsentStore()
  const wanted = useConsent((state) => state.open[surface])
  const [module, setModule] = useState<T | null>(null)
  useEffect(() => {
    if (!wanted || module) return
    load().then(
      (loaded) => setModule(() => loaded),
      (error: unknown) => {
        console.error(error)
        // Closed again, so that the next click tries again. The page that waits to be loaded anew goes on waiting.
        if (surface === 'preferences') store.close(surface)
      },
    )
  }, [store, wanted, module, surface, load])
  return module
}
