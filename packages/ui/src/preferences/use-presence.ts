'use client'
import { afterPaint } from '@askfirst/consent/effects'
import { type RefObject, useEffect, useState } from 'react'

/**
 * Whether what opens and closes is on the page: as long as it is open, and until the animation with which it leaves has
 * ended. Looks at styles after a paint only, because to ask for them before that has the browser work them out twice.
 */
export function usePresence(open: boolean, element: RefObject<HTMLElement | null>): boolean {
  const [isHere, setHere] = useState(open)
  if (open && !isHere) setHere(true)
  useEffect(() => {
    if (open || !isHere) return
    let isLeaving = true
    const leave = async (): Promise<void> => {
      // Test environments such as jsdom have no animations.
      const animations = element.current?.getAnimations?.() ?? []
      await Promise.allSettled(animations.map(({ finished }) => finished))
      if (isLeaving) setHere(false)
    }
    const cancel = afterPaint(() => void leave())
    return () => {
      isLeaving = false
      cancel()
    }
  }, [open, isHere, element])
  return isHere
}
