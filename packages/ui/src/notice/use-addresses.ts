'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** No address leads into a shadow root: in one, the notice goes by itself to what the address names. */
export function useAddresses(): RefObject<HTMLElement | null> {
  const notice = useRef<HTMLElement>(null)
  useEffect(() => {
    const root = notice.current?.getRootNode()
    if (!(root instanceof ShadowRoot)) return
    const go = (): void => {
      const target = root.getElementById(location.hash.slice(1))
      if (!target) return
      // Whoever goes on by keyboard begins there.
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
