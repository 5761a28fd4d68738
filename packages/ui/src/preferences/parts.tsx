'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import {
  type Context,
  createContext,
  forwardRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useId,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { type AcceptOrRejectProps, Answers } from '../kit/accept-or-reject.tsx'
import { Action } from '../kit/action.tsx'
import { hideThenDecide } from '../kit/hide-then-decide.ts'
import { EditorContext, useDraft, useEdited } from '../editor/context.ts'
import { createDraft, type Draft } from '../editor/editor.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { isTrap, showInTopLayer } from '../placement/top-layer.ts'
import { FactsProvider } from '../facts/facts-provider.tsx'
import { required } from '../kit/required.ts'
import { useBeforePaint } from '../kit/use-before-paint.ts'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import { type Container, findPlace, type Place } from '../placement/find-place.ts'
import { useModal } from './use-modal.ts'
import { usePresence } from './use-presence.ts'

interface Naming {
  /** The beginning of the ids of title and description. */
  readonly id: string
  /** Which of the two are rendered. */
  readonly there: readonly string[]
  readonly change: (change: (there: readonly string[]) => readonly string[]) => void
}

const NamingContext: Context<Naming | null> = createContext<Naming | null>(null)

const useNaming = (part: string): Naming =>
  required(useContext(NamingContext), `PreferenceCenter.${part}`, 'PreferenceCenter.Root')

/** Returns the id of a part that names or describes the dialog while it is rendered. */
function useNamingId(part: string): string {
  const { id, change } = useNaming(part)
  useBeforePaint(() => {
    change((there) => [...there, part])
    return () => change((there) => there.filter((one) => one !== part))
  }, [change, part])
  return id + part
}

/** Opens and closes with the store. Changes inside wait for Save. Every opening starts from what is stored. */
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
    <EditorContext.Provider value={draft}>
      <FactsProvider>
        <NamingContext.Provider value={{ id, there, change }}>{children}</NamingContext.Provider>
      </FactsProvider>
    </EditorContext.Provider>
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
  const { id, there } = useNaming('Content')
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

/** Title, close button and description, above the part that scrolls. Renders a `<div>`. */
export const Head: PartComponent<'div'> = forwardRef(function Head(props, ref) {
  return <Part tag="div" dataSlot="preferences-head" {...props} ref={ref} />
})

/** The heading, which also names the dialog. Renders an `<h2>`. */
export const Title: PartComponent<'h2'> = forwardRef(function Title(props, ref) {
  const { preferences } = useMessages()
  const id = useNamingId('Title')
  return <Part tag="h2" dataSlot="preferences-title" id={id} {...props} ref={ref} usual={preferences.title} />
})

/** What the visitor decides here. Renders a `<p>`. */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { preferences } = useMessages()
  const id = useNamingId('Description')
  return (
    <Part
      tag="p"
      dataSlot="preferences-description"
      id={id}
      {...props}
      ref={ref}
      usual={preferences.description}
    />
  )
})

/**
 * Says that the site honors a browser signal, with a button to override it. Renders a `<div>`, or nothing if there is no signal.
 */
export const Signal: PartComponent<'div'> = forwardRef(function Signal(props, ref) {
  const { preferences } = useMessages()
  const signal = useConsent((state) => state.policy.signal)
  const overridden = useEdited((state) => state.signalOverridden)
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
            {overridden ? preferences.signalOverridden : preferences.signal[signal]}
          </p>
          {!overridden && (
            <button data-slot="askfirst-button-quiet" type="button" onClick={draft.overrideSignal}>
              {preferences.overrideSignal}
            </button>
          )}
        </>
      }
    />
  )
})

/** The part that scrolls, between the title and the actions. Renders a `<div>`. */
export const Body: PartComponent<'div'> = forwardRef(function Body(props, ref) {
  return <Part tag="div" dataSlot="preferences-body" {...props} ref={ref} />
})

/** The row of buttons. Renders a `<div>`. */
export const Actions: PartComponent<'div'> = forwardRef(function Actions(props, ref) {
  return <Part tag="div" dataSlot="preferences-actions" {...props} ref={ref} />
})

/** Accept and reject, always both and always alike: `className`, `style`, `onClick` and `button` go to each. */
export function AcceptOrReject(props: AcceptOrRejectProps): ReactElement {
  const store = useConsentStore()
  const draft = useDraft('AcceptOrReject')
  const { preferences } = useMessages()
  const by =
    (decide: () => void) =>
    ({ currentTarget }: MouseEvent): void =>
      hideThenDecide(currentTarget as Element, decide)
  const acts = {
    acceptAll: by(() => store.acceptAll({ overrideSignal: draft.getState().signalOverridden })),
    rejectAll: by(store.rejectAll),
  }
  return <Answers texts={preferences} acts={acts} type="button" {...props} />
}

/** Stores what the toggles say. Renders a `<button>`. */
export const Save: PartComponent<'button'> = forwardRef(function Save(props, ref) {
  const draft = useDraft('Save')
  const { preferences } = useMessages()
  return (
    <Action
      act={({ currentTarget }) => hideThenDecide(currentTarget, draft.save)}
      dataSlot="button-quiet"
      {...props}
      ref={ref}
      usual={preferences.save}
    />
  )
})

/** Closes without storing anything. Renders a `<button>`. */
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
        // A character, not an SVG, because a page that resets everything would remove its path.
        <span data-slot="askfirst-close-sign" aria-hidden="true">
          ×
        </span>
      }
    />
  )
})
