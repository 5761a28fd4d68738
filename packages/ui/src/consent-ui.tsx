'use client'
import { createElement, type ReactElement, Suspense, useMemo, useState } from 'react'
import { useSurfaces } from '#surfaces'
import type { PartialMessages } from './messages/types.ts'
import { isAnyOpen } from './surfaces/is-any-open.ts'
import { useValue } from './use-value.ts'

export interface ConsentUIProps {
  /** The address of the cookie notice page. Without it the banner has no link. */
  readonly noticeHref?: string | undefined
  /**
   * The address of `createConsentHandler()` on this site, so that the banner of a page that a server rendered for its
   * visitor can be answered without JavaScript.
   * @default such visitors see no banner
   */
  readonly handler?: string | undefined
  /**
   * A language (`de`), or some texts to replace.
   * @default English
   */
  readonly messages?: PartialMessages | undefined
}

/** The banner, the preference center and the reload notice, assembled. One per page, anywhere inside the provider. */
export function ConsentUI({ noticeHref, handler, messages }: ConsentUIProps): ReactElement | null {
  const isOpen = useValue(isAnyOpen)
  const [hasArrived, setArrived] = useState(false)
  const Surfaces = useSurfaces()
  // The same element as long as it says the same: HTML of a server that React hasn't taken over yet may not change.
  const surfaces = useMemo(
    () => (
      <Suspense fallback={null}>
        {createElement(Surfaces, { noticeHref, handler, messages, onArrival: setArrived })}
      </Suspense>
    ),
    [Surfaces, noticeHref, handler, messages],
  )
  // Once there, they stay: a dialog that closes still has to hand its focus back.
  return isOpen || hasArrived ? surfaces : null
}
