'use client'
import { hideFrame, showFrame } from '@askfirst/consent/effects'
import { useConsentStore } from '@askfirst/consent/react'
import {
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useShown } from './context.ts'
import { Cover } from './cover.tsx'
import { findHtmlFrames, getNone, type HtmlFrame } from './html-frames.ts'

export interface HtmlEmbedsProps {
  /** Your own in the place of ours, made of the parts of `EmbedPlaceholder`. */
  readonly placeholder?: ReactNode
}

/**
 * Asks over each frame of plain HTML that waits, wherever it stands in the document and whenever it comes:
 * `<iframe data-askfirst="youtube" data-askfirst-src="https://…" title="…">`. One per page.
 */
export function HtmlEmbeds({ placeholder }: HtmlEmbedsProps): ReactElement {
  const { catalog } = useConsentStore()
  const [{ subscribe, get }] = useState(() => findHtmlFrames(catalog))
  const frames = useSyncExternalStore(subscribe, get, getNone)
  return (
    <>
      {frames.map((found) => (
        <HtmlEmbed key={found.key} found={found} placeholder={placeholder} />
      ))}
    </>
  )
}

interface HtmlEmbedProps extends HtmlEmbedsProps {
  readonly found: HtmlFrame
}

function HtmlEmbed({ found, placeholder }: HtmlEmbedProps): ReactElement {
  const { frame, vendor, address, over } = found
  const { shown, once, loadOnce } = useShown(vendor)
  const keptRef = useRef(false)
  useLayoutEffect(() => {
    // An empty frame is nothing to come by with Tab, or to be read to.
    frame.toggleAttribute('inert', !shown)
    frame.toggleAttribute('data-askfirst-once', shown && once)
    if (!shown) {
      hideFrame(frame)
      return
    }
    showFrame(frame)
    if (keptRef.current) frame.focus({ preventScroll: true })
    keptRef.current = false
    return () => {
      keptRef.current = document.activeElement === frame
    }
  }, [frame, address, shown, once])
  useLayoutEffect(
    () => () => {
      frame.removeAttribute('inert')
    },
    [frame],
  )
  return createPortal(
    !shown && (
      <Cover
        vendor={vendor}
        title={frame.title || vendor}
        address={address}
        keptRef={keptRef}
        loadOnce={loadOnce}
        placeholder={placeholder}
      />
    ),
    over,
  )
}
