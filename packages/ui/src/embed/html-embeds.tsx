'use client'
import type { EmbedId } from '@askfirst/catalog'
import { letIn, takeOut } from '@askfirst/consent/effects'
import { useConsentStore } from '@askfirst/consent/react'
import {
  type ReactElement,
  type ReactNode,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import { createPortal } from 'react-dom'
import { useShown } from './context.ts'
import { Cover } from './cover.tsx'
import { findHtmlFrames, getNone, type HtmlFrame } from './html-frames.ts'
import { hasFocus } from './kept-focus.ts'

export interface HtmlEmbedsProps {
  /** Your own in the place of ours, made of the parts of `EmbedPlaceholder`. */
  readonly placeholder?: ReactNode
  /**
   * Hosts from which frames may load for a vendor, beside the site's own and those that the catalog's facts name for it.
   * Read once.
   * @default none
   */
  readonly hosts?: Readonly<Partial<Record<EmbedId, readonly string[]>>>
  /**
   * The shadow root that holds the HTML: nobody sees into one from outside.
   * @default the document
   */
  readonly root?: Document | ShadowRoot | undefined
}

/**
 * Asks over each frame of plain HTML that waits, wherever it stands in the document and whenever it comes:
 * `<iframe data-askfirst="youtube" data-askfirst-src="https://…" title="…">`. One per root.
 */
export function HtmlEmbeds({ placeholder, hosts, root }: HtmlEmbedsProps): ReactElement {
  const { catalog } = useConsentStore()
  /* oxlint-disable react/memo-dependencies, react-hooks/exhaustive-deps -- `hosts` is read once: a list may be new at each render. */
  const { subscribe, get, checkAgain } = useMemo(() => findHtmlFrames(catalog, hosts, root), [catalog, root])
  /* oxlint-enable react/memo-dependencies, react-hooks/exhaustive-deps */
  const frames = useSyncExternalStore(subscribe, get, getNone)
  return (
    <>
      {frames.map((found) => (
        <HtmlEmbed key={found.key} found={found} checkAgain={checkAgain} placeholder={placeholder} />
      ))}
    </>
  )
}

interface HtmlEmbedProps extends HtmlEmbedsProps {
  readonly found: HtmlFrame
  readonly checkAgain: () => void
}

function HtmlEmbed({ found, checkAgain, placeholder }: HtmlEmbedProps): ReactElement {
  const { frame, vendor, address, over, check } = found
  const { shown: isWanted, started, once, loadOnce } = useShown(vendor, () => ({ address }))
  const shown = isWanted && started && check === 'passed'
  // Who allowed it is not asked while its address is being looked at, only where that failed.
  const asks = !isWanted || check === 'failed'
  const load = (): void => {
    checkAgain()
    loadOnce()
  }
  const keptRef = useRef(false)
  useLayoutEffect(() => {
    // An empty frame is nothing to come by with Tab, or to be read to.
    frame.toggleAttribute('inert', !shown)
    frame.toggleAttribute('data-askfirst-once', shown && once)
    if (!shown) {
      takeOut(frame)
      return
    }
    letIn(frame)
    if (keptRef.current) frame.focus({ preventScroll: true })
    keptRef.current = false
    return () => {
      keptRef.current = hasFocus(frame)
    }
  }, [frame, address, shown, once])
  useLayoutEffect(
    () => () => {
      frame.removeAttribute('inert')
    },
    [frame],
  )
  return createPortal(
    asks && (
      <Cover
        vendor={vendor}
        title={frame.title || vendor}
        address={address}
        keptRef={keptRef}
        loadOnce={load}
        placeholder={placeholder}
      />
    ),
    over,
  )
}
