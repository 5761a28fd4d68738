'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { forwardRef, type ReactElement, type ReactNode, useCallback, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { draftContext } from '../editor/context.ts'
import { createDraft, type Draft } from '../editor/editor.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { isTrap, showInTopLayer } from '../placement/top-layer.ts'
import { FactsProvider } from '../facts/facts-provider.tsx'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import { type Container, findPlace, type Place } from '../placement/find-place.ts'
import { useModal } from './use-modal.ts'
import { usePresence } from './use-presence.ts'
import { naming } from './naming.ts'

/**
 * Opens and closes with the store. Changes inside wait for Save. Every opening starts from what is stored. Renders no
 * element of its own.
 */
export function Root({
  children,
}: {
  /** The trigger and the content. */
  readonly children?: ReactNode
}): ReactElement {
  const store = useConsentStore()
  const open = useConsent((state) => state.open.preferences)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  const [there, change] = useState<readonly string[]>([])
  const id = useId()
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setDraft(createDraft(store))
  }
  return (
    <draftContext.Provider value={draft}>
      <FactsProvider>
        <naming.Provider value={{ id, there, change }}>{children}</naming.Provider>
      </FactsProvider>
    </draftContext.Provider>
  )
}

export interface ContentProps {
  /**
   * Where to render it in the document: an element, a shadow root, or a ref to one of them. It still covers the window.
   * @default the end of `body`, or of the shadow root that the component is in
   */
  readonly container?: Container | null | undefined
}

/**
 * The dialog over the page. Escape, the backdrop and Close store nothing. The focus returns to where it was. Renders a
 * `<div>`.
 */
export const Content: PartComponent<'div', ContentProps> = forwardRef(function Content(
  { container, ...props },
  ref,
) {
  const store = useConsentStore()
  const { locale, dir } = useMessages()
  const { id, there } = naming.useFor('Content')
  const open = useConsent((state) => state.open.preferences)
  const [place, setPlace] = useState<{ readonly node: Place; readonly mustRise: boolean }>()
  const settle = useCallback(
    (component: Element | null) => {
      if (!component) return
      const found = findPlace(component, container)
      // Before everything that writes, because it reads styles.
      const mustRise = found !== document.body || isTrap(document.body)
      addPreferencesStyles(found)
      setPlace({ node: found, mustRise })
    },
    [container],
  )
  const own = useRef<HTMLDivElement>(null)
  const isHere = usePresence(open, own)
  const modal = useModal(open)
  const rise = place?.mustRise ? showOnceThere : null
  const merged = useMergedRef(useMergedRef(own, useMergedRef(rise, modal)), ref)
  const state = open ? 'open' : 'closed'
  return (
    <>
      {/* Rendered where the component is, to find its root. */}
      {open && <i data-slot="askfirst-end" ref={settle} />}
      {place &&
        isHere &&
        createPortal(
          <>
            <div
              role="presentation"
              data-slot="askfirst-backdrop"
              data-state={state}
              onClick={() => store.close('preferences')}
              ref={rise}
            />
            <Part
              tag="div"
              dataSlot="preferences"
              role="dialog"
              aria-modal="true"
              aria-labelledby={there.includes('Title') ? id + 'Title' : undefined}
              aria-describedby={there.includes('Description') ? id + 'Description' : undefined}
              tabIndex={-1}
              data-state={state}
              lang={locale}
              dir={dir}
              {...props}
              ref={merged}
            />
          </>,
          place.node,
        )}
    </>
  )
})

/** Puts it above everything else in the window, whatever transforms or stacks the elements around it. */
const showOnceThere = (element: HTMLElement | null): void => {
  if (element) showInTopLayer(element)
}
