'use client'
import { useConsentStore } from '@askfirst/consent/react'
import { useEffect } from 'react'

const TRIGGER = '[data-askfirst-open="preferences"]'

const isTrigger = (node: EventTarget): node is HTMLElement => node instanceof Element && node.matches(TRIGGER)

/** A click that would open a new tab or save the page is meant as that. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey

/**
 * Lets plain HTML open the preference center, wherever it stands and whenever it comes, in an open shadow
 * root too: `<a href="/cookies" data-askfirst-open="preferences">Cookie settings</a>`. Until the app is there, and without
 * JavaScript, the link leads where it points. One per page.
 */
export function HtmlTriggers(): null {
  const store = useConsentStore()
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const trigger = event.composedPath().find(isTrigger)
      if (!trigger || event.defaultPrevented || !isPlain(event)) return
      event.preventDefault()
      // Safari doesn't focus what is clicked; focus comes back here when the center closes.
      trigger.focus()
      store.open('preferences')
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [store])
  return null
}
