'use client'
import type { Surface } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, type ReactElement, useEffect, useState } from 'react'
import { DefaultBanner } from '../banner/default-banner.tsx'
import { Boundary } from '../kit/boundary.tsx'
import type { ConsentUIProps } from './consent-ui.tsx'
import { LoadFailure } from '../kit/load-failure.tsx'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import { importLate } from '../import-late.ts'
import { useValue } from '../kit/use-value.ts'

export interface SurfacesProps extends ConsentUIProps {
  /** Called once the surfaces are on the page. */
  readonly onArrival: (hasArrived: true) => void
}

/** Everything that `<ConsentUI />` shows: the banner, and the surfaces that are fetched on demand. */
export function Surfaces({ messages, onArrival, container, ...banner }: SurfacesProps): ReactElement {
  const [isMissing, setMissing] = useState(false)
  useEffect(() => onArrival(true), [onArrival])
  return (
    <MessagesProvider messages={messages}>
      <Boundary>
        <DefaultBanner {...banner} />
        {isMissing && (
          // At the edge without a banner: the code that sets the banner's height is in the missing file.
          <div data-slot="askfirst-reload" data-aside={banner.layout === 'top' ? undefined : ''}>
            <LoadFailure />
          </div>
        )}
      </Boundary>
      <Later surface="preferences" load={loadCenter} onMissing={setMissing} container={container} />
      <Later surface="reload" load={loadReload} onMissing={setMissing} />
    </MessagesProvider>
  )
}

type LateComponent = ComponentType<Pick<ConsentUIProps, 'container'>>

const loadCenter = (): Promise<LateComponent> =>
  importLate().then(({ PreferencesDialog }) => PreferencesDialog)
const loadReload = (): Promise<LateComponent> =>
  importLate().then(({ ReloadNotice }) => ReloadNotice as LateComponent)

/** In milliseconds. If a visitor clicks and sees nothing for this long, a notice says why. */
const PATIENCE = 10_000

interface LaterProps extends Pick<ConsentUIProps, 'container'> {
  readonly surface: Surface
  readonly load: () => Promise<LateComponent>
  /** Called with whether the surface failed to arrive in time. */
  readonly onMissing: (isMissing: boolean) => void
}

/** Renders a surface once it is wanted and has loaded. Not `React.lazy`: that would keep a failed fetch. */
function Later({ surface, load, onMissing, container }: LaterProps): ReactElement | null {
  const store = useConsentStore()
  const wanted = useValue((state) => state.open[surface])
  const [Component, setComponent] = useState<LateComponent | null>(null)
  const fail = (error?: unknown): void => {
    console.error(error)
    setComponent(null)
    onMissing(true)
    // The page still waits to be reloaded.
    if (surface === 'reload') return
    // The banner can do what the center can't do now: accept, reject, and link to the notice. The next click tries
    // again.
    store.close(surface)
    store.open('banner')
  }
  const arrive = (loaded: LateComponent): void => {
    setComponent(() => loaded)
    onMissing(false)
  }
  useEffect(() => {
    if (!wanted || Component) return
    const late = setTimeout(fail, PATIENCE)
    load().then(arrive, fail)
    return () => clearTimeout(late)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each opening
  }, [wanted, Component, load])
  return (
    Component && (
      <Boundary onFault={fail}>
        <Component container={container} />
      </Boundary>
    )
  )
}
