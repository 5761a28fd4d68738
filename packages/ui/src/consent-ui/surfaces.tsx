'use client'
import type { Surface } from '@askfirst/consent'
import { afterPaint } from '@askfirst/consent/internal'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { DefaultBanner } from '../banner/default-banner.tsx'
import { Boundary } from '../kit/boundary.tsx'
import type { ConsentUIProps } from './consent-ui.tsx'
import { LoadFailure } from '../kit/load-failure.tsx'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import { importLate, type Late } from '../import-late.ts'
import { useValue } from '../kit/use-value.ts'

export interface SurfacesProps extends ConsentUIProps {
  /** Called once the surfaces are on the page. */
  readonly onArrival: (hasArrived: true) => void
}

/** Everything that `<ConsentUI />` shows: the banner, and the surfaces that are fetched on demand. */
export function Surfaces({ messages, onArrival, container, banner, ...rest }: SurfacesProps): ReactElement {
  const { layout, button, quietButton } = rest
  const [isMissing, setMissing] = useState(false)
  useEffect(() => onArrival(true), [onArrival])
  return (
    <MessagesProvider messages={messages}>
      <Boundary>
        {banner ?? <DefaultBanner {...rest} />}
        {isMissing && (
          // At the edge without a banner: the code that sets the banner's height is in the missing file.
          <div data-slot="askfirst-reload" data-aside={layout === 'top' ? undefined : ''}>
            <LoadFailure />
          </div>
        )}
      </Boundary>
      <Later surface="preferences" onMissing={setMissing} props={{ container, button, quietButton }} />
      <Later surface="reload" onMissing={setMissing} props={{ button, quietButton }} />
    </MessagesProvider>
  )
}

/** In milliseconds. If a visitor clicks and sees nothing for this long, a notice says why. */
const PATIENCE = 10_000

type LateProps = Pick<ConsentUIProps, 'container' | 'button' | 'quietButton'>

interface LaterProps {
  readonly surface: Extract<Surface, keyof Late>
  /** Called with whether the surface failed to arrive in time. */
  readonly onMissing: (isMissing: boolean) => void
  /** Those of the surface. */
  readonly props: LateProps
}

/**
 * Renders a surface once it is wanted and has loaded, after the paint that follows the click. A bundler whose `import()`
 * has its module at once would otherwise render all of it before that paint. Not `React.lazy`: that would keep a failed
 * fetch.
 */
function Later({ surface, onMissing, props }: LaterProps): ReactNode {
  const store = useConsentStore()
  const wanted = useValue((state) => state.open[surface])
  const [code, setCode] = useState<Late>()
  const fail = (error?: unknown): void => {
    console.error(error)
    setCode(undefined)
    onMissing(true)
    // The page still waits to be reloaded.
    if (surface === 'reload') return
    // The banner can do what the center can't do now: accept, reject, and link to the notice. The next click tries
    // again.
    store.close(surface)
    store.open('banner')
  }
  const arrive = (late: Late): void => {
    setCode(late)
    onMissing(false)
  }
  useEffect(() => {
    if (!wanted || code) return
    const timer = setTimeout(fail, PATIENCE)
    const paint = new Promise<void>((resolve) => void afterPaint(resolve))
    Promise.all([importLate(), paint]).then(([late]) => arrive(late), fail)
    return () => clearTimeout(timer)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each opening
  }, [wanted, code])
  const Component = code?.[surface] as ComponentType<LateProps> | undefined
  return (
    Component && (
      <Boundary onFault={fail}>
        <Component {...props} />
      </Boundary>
    )
  )
}
