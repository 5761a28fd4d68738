'use client'
import { afterPaint } from '@askfirst/consent/internal'
import { type RefObject, useEffect, useState } from 'react'

/**
 * Returns whether something that opens and closes is on the page: while it is open, and until its closing animation has
 * ended. It reads styles only after a paint, because reading them earlier makes the browser calculate them twice.
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
