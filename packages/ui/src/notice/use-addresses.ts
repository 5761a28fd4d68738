'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** An address can't lead into a shadow root, so the notice itself scrolls to the section that the address names. */
export function useAddresses(): RefObject<HTMLElement | null> {
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    const root = notice.current?.getRootNode()
    if (!(root instanceof ShadowRoot)) return
    const go = (): void => {
      const target = root.getElementById(location.hash.slice(1))
      if (!target) return
      // The keyboard continues from there.
      target.tabIndex = -1
      target.focus({ preventScroll: true })
      target.scrollIntoView()
    }
    go()
    addEventListener('hashchange', go)
    return () => removeEventListener('hashchange', go)
  }, [])
  return notice
}
