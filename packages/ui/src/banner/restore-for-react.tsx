'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { useBeforePaint } from '../kit/use-before-paint.ts'

/**
 * An extension may remove the banner from the page. When React then removes it again, it throws, and the whole app
 * fails. So this puts the banner back right before React removes it. It is rendered before the banner, because React
 * cleans up in that order.
 */
export function RestoreForReact({ banner }: { readonly banner: RefObject<HTMLElement | null> }): null {
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
