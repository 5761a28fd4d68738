'use client'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentPropsWithoutRef, useEffect } from 'react'
import { composeHandlers } from '../kit/compose-handlers.ts'
import { importLate } from '../import-late.ts'
import { whenIdle } from '../kit/when-idle.ts'

/**
 * Returns the props of a button that opens the preference center, merged with yours. The button fetches the center and
 * the facts on the first hint of intent.
 * @param isLikely fetches them before that, while the browser is idle
 */
export function useOpener(
  props: ComponentPropsWithoutRef<'button'>,
  isLikely: boolean = false,
): ComponentPropsWithoutRef<'button'> {
  const store = useConsentStore()
  const prefetch = (): void => {
    // Failures show when the center opens, where they matter. The styles are added now, because that makes the browser
    // recalculate the styles of the whole page, and a click can't wait for that.
    importLate().then(
      ({ addStyles }) => addStyles(document),
      () => undefined,
    )
    store.catalog.loadFacts().catch(() => undefined)
  }
  useEffect(() => {
    if (isLikely) return whenIdle(prefetch)
    // oxlint-disable-next-line react/exhaustive-deps -- once: the store that it asks is the button’s own
  }, [isLikely])
  return {
    type: 'button',
    'aria-haspopup': 'dialog',
    ...props,
    // A finger also enters before it presses.
    onPointerEnter: composeHandlers(props.onPointerEnter, prefetch),
    onFocus: composeHandlers(props.onFocus, prefetch),
    onClick: composeHandlers(props.onClick, (event) => {
      // Safari doesn't focus what is clicked, and the focus returns here when the center closes.
      event.currentTarget.focus()
      store.open('preferences')
      // Last, because a catalog's own loader may throw.
      prefetch()
    }),
  }
}
