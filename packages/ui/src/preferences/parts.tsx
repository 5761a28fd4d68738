'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { forwardRef, type MouseEvent, type ReactElement } from 'react'
import { type AcceptOrRejectProps, Answers } from '../kit/accept-or-reject.tsx'
import { Action } from '../kit/action.tsx'
import { hideThenDecide } from '../kit/hide-then-decide.ts'
import { draftContext, useEdited } from '../editor/context.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { useNamingId } from './naming.ts'

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
  const draft = draftContext.useFor('Signal')
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

/**
 * Accept and reject, always both and always alike: `className`, `style`, `onClick` and `button` go to each. Renders two
 * `<button>` elements.
 */
export function AcceptOrReject(props: AcceptOrRejectProps): ReactElement {
  const store = useConsentStore()
  const draft = draftContext.useFor('AcceptOrReject')
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
  const draft = draftContext.useFor('Save')
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
