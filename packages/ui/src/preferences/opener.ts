'use client'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentPropsWithoutRef, useEffect } from 'react'
import { after } from '../after.ts'
import { importLate } from '../surfaces/import-late.ts'
import { whenIdle } from '../when-idle.ts'

/**
 * Props for a button that opens the preference center, and fetches it and the facts on the first hint of intent. With
 * the props that a developer gave it.
 * @param isLikely fetches them before that, while the browser is idle
 */
export function useOpener(
  props: ComponentPropsWithoutRef<'button'>,
  isLikely: boolean = false,
): ComponentPropsWithoutRef<'button'> {
  const store = useConsentStore()
  const prefetch = (): void => {
    // Failures show where they matter: when the center opens.
    // With its styles: to bring them has the browser work out those of the whole page anew, which a click can't wait for.
    importLate().then(
      ({ dress }) => dress(document),
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
    // A finger enters too, before it presses.
    onPointerEnter: after(props.onPointerEnter, prefetch),
    onFocus: after(props.onFocus, prefetch),
    onClick: after(props.onClick, (event) => {
      // Safari doesn't focus what is clicked; focus comes back here when the center closes.
      event.currentTarget.focus()
      store.open('preferences')
      // Last: a catalog's own loader may throw.
      prefetch()
    }),
  }
}
