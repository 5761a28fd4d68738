'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { useBeforePaint } from '../use-before-paint.ts'

/**
 * An extension may take the banner off the page. React would fail to take it off once more, and the app would go with
 * it: so it is put back right before. Stands before the banner, because React undoes in that order.
 */
export function Stays({ banner }: { readonly banner: RefObject<HTMLElement | null> }): null {
  const place = useRef<ParentNode | null>(null)
  const element = useRef<HTMLElement | null>(null)
  useEffect(() => {
    element.current = banner.current
    place.current = banner.current?.parentNode ?? null
  }, [banner])
  useBeforePaint(
    () => () => {
      if (element.current && !element.current.parentNode) place.current?.append(element.current)
    },
    [],
  )
  return null
}
