'use client'
import type { Surface } from '@askfirst/consent'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { createElement, type ReactElement, Suspense, useEffect, useMemo, useState } from 'react'
import { useBanner } from '#banner'
import type { AssembledBannerProps } from './banner/assembled.tsx'
import { MessagesProvider } from './messages/context.tsx'
import type { PartialMessages } from './messages/types.ts'
import { importCenter } from './preferences/intent.ts'

export interface ConsentUIProps {
  /** The address of the cookie notice page. Without it the banner has no link. */
  readonly noticeHref?: string | undefined
  /**
   * The address of `createConsentHandler()` on this site, so that the banner of a page that a server rendered for its
   * visitor can be answered without JavaScript.
   * @default such visitors see no banner
   */
  readonly handler?: string | undefined
  /**
   * A language (`de`), or some texts to replace.
   * @default English
   */
  readonly messages?: PartialMessages | undefined
}

/** The banner, the preference center and the reload notice, assembled. One per page, anywhere inside the provider. */
export function ConsentUI({ noticeHref, handler, messages }: ConsentUIProps): ReactElement {
  return (
    <MessagesProvider messages={messages}>
      <DueBanner noticeHref={noticeHref} handler={handler} />
      <LazyPreferences />
      <LazyReload />
    </MessagesProvider>
  )
}

/** The banner while a choice is due. */
function DueBanner({ noticeHref, handler }: AssembledBannerProps): ReactElement | null {
  const open = useConsent((state) => state.open.banner)
  const Banner = useBanner()
  // The same element as long as it says the same: HTML of a server that React hasn't taken over yet may not change.
  const banner = useMemo(
    () => <Suspense fallback={null}>{createElement(Banner, { noticeHref, handler })}</Suspense>,
    [Banner, noticeHref, handler],
  )
  return open ? banner : null
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
