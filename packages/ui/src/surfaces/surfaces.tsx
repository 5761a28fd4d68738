'use client'
import type { Surface } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, type ReactElement, useEffect, useState } from 'react'
import { AssembledBanner } from '../banner/assembled.tsx'
import type { ConsentUIProps } from '../consent-ui.tsx'
import { MessagesProvider } from '../messages/provider.tsx'
import { importCenter } from '../preferences/opener.ts'
import { useValue } from '../use-value.ts'

export interface SurfacesProps extends ConsentUIProps {
  /** Called once they are on the page. */
  readonly onArrival: (hasArrived: true) => void
}

/** All that `<ConsentUI />` shows. Its own chunk, fetched when the first of them opens. */
export function Surfaces({ messages, onArrival, ...banner }: SurfacesProps): ReactElement {
  useEffect(() => onArrival(true), [onArrival])
  return (
    <MessagesProvider messages={messages}>
      <AssembledBanner {...banner} />
      <Later surface="preferences" load={loadCenter} />
      <Later surface="reload" load={loadReload} />
    </MessagesProvider>
  )
}

// oxlint-disable-next-line import/no-default-export -- `React.lazy` wants it so, and what hands it over is in everybody's first load
export { Surfaces as default }

const loadCenter = (): Promise<ComponentType> =>
  importCenter().then(({ PreferencesDialog }) => PreferencesDialog)
const loadReload = (): Promise<ComponentType> =>
  import('../reload/parts.tsx').then(({ Root }) => Root as ComponentType)

interface LaterProps {
  readonly surface: Surface
  readonly load: () => Promise<ComponentType>
}

/** A surface once it was asked for and has arrived. Not `React.lazy`: that would keep a failed fetch. */
function Later({ surface, load }: LaterProps): ReactElement | null {
  const store = useConsentStore()
  const wanted = useValue((state) => state.open[surface])
  const [Component, setComponent] = useState<ComponentType | null>(null)
  useEffect(() => {
    if (!wanted || Component) return
    load().then(
      (loaded) => setComponent(() => loaded),
      (error: unknown) => {
        console.error(error)
        // Closed again, so that the next click tries again. The page that waits to be loaded anew goes on waiting.
        if (surface === 'preferences') store.close(surface)
      },
    )
  }, [store, wanted, Component, surface, load])
  return Component && <Component />
}
