'use client'
import { useConsentStore } from '@askfirst/consent/react'
import { useEffect } from 'react'

const TRIGGER = '[data-askfirst-open="preferences"]'

const isTrigger = (node: EventTarget): node is HTMLElement => node instanceof Element && node.matches(TRIGGER)

/** A plain click. With other buttons or keys, visitors mean to open a new tab or save the page. */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey

/**
 * Lets plain HTML open the preference center, anywhere in the document and whenever it is added, in open shadow roots
 * too: `<a href="/cookies" data-askfirst-open="preferences">Cookie settings</a>`. Until the app has started, and
 * without JavaScript, the link leads to its own address. Render one per page.
 */
export function HtmlTriggers(): null {
  const store = useConsentStore()
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const trigger = event.composedPath().find(isTrigger)
      if (!trigger || event.defaultPrevented || !isPlain(event)) return
      event.preventDefault()
      // Safari doesn't focus what is clicked, and the focus returns here when the center closes.
      trigger.focus()
      store.open('preferences')
    }
    document.addEventListener('click', open)
    return () => document.removeEventListener('click', open)
  }, [store])
  return null
}
