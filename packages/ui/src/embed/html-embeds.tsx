'use client'
import type { EmbedId } from '@askfirst/catalog'
import { letIn, takeOut } from '@askfirst/consent/internal'
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

/** The props of `<HtmlEmbeds />`. */
export interface HtmlEmbedsProps {
  /**
   * Your own placeholder, made of the parts of `EmbedPlaceholder`.
   * @default all parts of `EmbedPlaceholder`
   */
  readonly placeholder?: ReactNode
  /**
   * Hosts from which frames may load for a vendor, besides your site's own and those in the catalog's facts. Read once.
   * @default none
   */
  readonly hosts?: Readonly<Partial<Record<EmbedId, readonly string[]>>>
  /**
   * The shadow root that contains the HTML. Nothing outside can look into one.
   * @default the document
   */
  readonly root?: Document | ShadowRoot | undefined
}

/**
 * Puts a placeholder over each frame of plain HTML that waits for its vendor, anywhere in the document and whenever it
 * is added: `<iframe data-askfirst="youtube" data-askfirst-src="https://…" title="…">`. Render one per root.
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
  // Don't ask a visitor who allowed it while the address is being checked, only if the check failed.
  const asks = !isWanted || check === 'failed'
  const load = (): void => {
    checkAgain()
    loadOnce()
  }
  const keptRef = useRef(false)
  useLayoutEffect(() => {
    // Tab and screen readers skip an empty frame.
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
