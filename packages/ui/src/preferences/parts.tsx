'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import * as Dialog from '@radix-ui/react-dialog'
import { forwardRef, type ReactElement, type ReactNode, type RefObject, useRef, useState } from 'react'
import { type AcceptOrRejectProps, Answers } from '../accept-or-reject.tsx'
import { Action } from '../action.tsx'
import { EditorContext, useDraft, useEdited } from '../editor/context.ts'
import { createDraft, type Draft } from '../editor/editor.ts'
import { useMessages } from '../messages/use-messages.ts'
import { focusPage } from '../focus-page.ts'
import { Part, type PartComponent } from '../part.tsx'
import { liftOutOfPage } from '../lift.ts'
import { Failed } from '../failed.tsx'
import { FactsProvider } from '../providers/facts.tsx'
import { useMergedRef } from '../use-merged-ref.ts'
import { useSheet } from './use-sheet.ts'

/** Opens and closes with the store. What is changed inside waits for Save; every opening starts from what is stored. */
export function Root({ children }: { readonly children?: ReactNode }): ReactElement {
  const store = useConsentStore()
  const open = useConsent((state) => state.open.preferences)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [wasOpen, setWasOpen] = useState(false)
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setDraft(createDraft(store))
  }
  return (
    <EditorContext.Provider value={draft}>
      <FactsProvider>
        <Dialog.Root open={open} onOpenChange={(next) => store[next ? 'open' : 'close']('preferences')}>
          {children}
        </Dialog.Root>
      </FactsProvider>
    </EditorContext.Provider>
  )
}

/** The dialog over the page. Escape, the backdrop and Close store nothing; focus goes back to where it was. */
export const Content: PartComponent<'div'> = forwardRef(function Content(props, ref) {
  const { locale, dir } = useMessages()
  useSheet()
  const open = useConsent((state) => state.open.preferences)
  const around = useModalAround(open)
  const lifted = useMergedRef(lift, ref)
  return (
    <Dialog.Portal container={around}>
      {/* Not Radix's overlay: it injects a style element, which a strict content security policy refuses. */}
      <div data-slot="askfirst-backdrop" data-state={open ? 'open' : 'closed'} ref={lift} />
      <Dialog.Content asChild {...useReturnOfFocus()}>
        <Part
          tag="div"
          dataSlot="preferences"
          aria-modal="true"
          lang={locale}
          dir={dir}
          {...props}
          ref={lifted}
        />
      </Dialog.Content>
    </Dialog.Portal>
  )
})

const lift = (element: HTMLElement | null): void => {
  if (element) liftOutOfPage(element)
}

/** A modal of the page that is open makes everything outside of it dead, so the center opens inside. */
function useModalAround(open: boolean): Element | undefined {
  const [wasOpen, setWasOpen] = useState(false)
  const [modal, setModal] = useState<Element>()
  if (open !== wasOpen) {
    setWasOpen(open)
    if (open) setModal(findModal())
  }
  return modal
}

function findModal(): Element | undefined {
  try {
    return [...document.querySelectorAll('dialog:modal')].at(-1)
  } catch {
    // A browser that knows no such thing has none.
    return undefined
  }
}

type FocusHandlers = Pick<Dialog.DialogContentProps, 'onOpenAutoFocus' | 'onCloseAutoFocus'>

/** The center has many openers, and Radix knows at most one. */
function useReturnOfFocus(): FocusHandlers {
  const opener: RefObject<Element | null> = useRef<Element>(null)
  return {
    onOpenAutoFocus: () => {
      opener.current = document.activeElement
    },
    onCloseAutoFocus: (event) => {
      event.preventDefault()
      if (opener.current instanceof HTMLElement && opener.current.isConnected) opener.current.focus()
      // It went with the banner.
      else focusPage()
    },
  }
}

/** Title, close and description, above what scrolls. */
export const Head: PartComponent<'div'> = forwardRef(function Head(props, ref) {
  return <Part tag="div" dataSlot="preferences-head" {...props} ref={ref} />
})

export const Title: PartComponent<'h2'> = forwardRef(function Title(props, ref) {
  const { preferences } = useMessages()
  return (
    <Dialog.Title asChild>
      <Part tag="h2" dataSlot="preferences-title" {...props} ref={ref} usual={preferences.title} />
    </Dialog.Title>
  )
})

export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { preferences } = useMessages()
  return (
    <Dialog.Description asChild>
      <Part tag="p" dataSlot="preferences-description" {...props} ref={ref} usual={preferences.description} />
    </Dialog.Description>
  )
})

/** Tells that a signal of the browser is honored, with a button to decide otherwise. Renders nothing where none is. */
export const Signal: PartComponent<'div'> = forwardRef(function Signal(props, ref) {
  const { preferences } = useMessages()
  const signal = useConsent((state) => state.policy.signal)
  const lifted = useEdited((state) => state.signalLifted)
  const draft = useDraft('Signal')
  if (!signal) return null
  return (
    <Part
      tag="div"
      dataSlot="preferences-signal"
      role="status"
      {...props}
      ref={ref}
      usual={
        <>
          <p data-slot="askfirst-preferences-signal-text">
            {lifted ? preferences.signalLifted : preferences.signal[signal]}
          </p>
          {!lifted && (
            <button data-slot="askfirst-button-quiet" type="button" onClick={draft.liftSignal}>
              {preferences.decideAnyway}
            </button>
          )}
        </>
      }
    />
  )
})

/** What scrolls, between the title and the actions. */
export const Body: PartComponent<'div'> = forwardRef(function Body(props, ref) {
  return <Part tag="div" dataSlot="preferences-body" {...props} ref={ref} />
})

/** The row of buttons. Says above it when the choices could not be saved. */
export const Actions: PartComponent<'div'> = forwardRef(function Actions(props, ref) {
  const { preferences } = useMessages()
  const saveFailed = useConsent((state) => state.saveFailed)
  return (
    <>
      {saveFailed && (
        <div data-slot="askfirst-preferences-signal">
          <Failed text={preferences.saveFailed} />
        </div>
      )}
      <Part tag="div" dataSlot="preferences-actions" {...props} ref={ref} />
    </>
  )
})

/** Accept and reject, always both and always alike: `className`, `style`, `onClick` and `button` go to each. */
export function AcceptOrReject(props: AcceptOrRejectProps): ReactElement {
  const store = useConsentStore()
  const draft = useDraft('AcceptOrReject')
  const { preferences } = useMessages()
  const acts = {
    acceptAll: () => store.acceptAll({ despiteSignal: draft.getState().signalLifted }),
    rejectAll: store.rejectAll,
  }
  return <Answers texts={preferences} acts={acts} type="button" {...props} />
}

/** Stores what the toggles say. */
export const Save: PartComponent<'button'> = forwardRef(function Save(props, ref) {
  const draft = useDraft('Save')
  const { preferences } = useMessages()
  return <Action act={draft.save} dataSlot="button-quiet" {...props} ref={ref} usual={preferences.save} />
})

/** Closes without storing anything. */
export const Close: PartComponent<'button'> = forwardRef(function Close(props, ref) {
  const store = useConsentStore()
  const { preferences } = useMessages()
  const close = (): void => store.close('preferences')
  return (
    <Action
      act={close}
      dataSlot="close"
      aria-label={preferences.close}
      {...props}
      ref={ref}
      usual={
        // A sign, not an SVG: a page that resets everything would take its path away.
        <span data-slot="askfirst-close-sign" aria-hidden="true">
          ×
        </span>
      }
    />
  )
})
