'use client'
import { createError } from '../errors.ts'
import { type RefObject, useState } from 'react'
import { useBeforePaint } from '../kit/use-before-paint.ts'

/** Bundlers replace it. Production builds keep an error's code and page and drop its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** "Does any banner ask for this cookie?" A banner that does calls `preventDefault()`. */
const ANYBODY = 'askfirst:anybody'
/** In milliseconds. Two of these take longer than another store on this page needs to learn of an answer. */
const PATIENCE = 300

/**
 * Returns whether this is the one banner to show on this page. If several stores share a cookie, the first banner that
 * is visible wins. Banners ask each other with an event, because they may come from two copies of this code or be in
 * two shadow roots, and because content written into the page can't answer an event.
 */
export function useOnlyBanner(
  banner: RefObject<HTMLElement | null>,
  open: boolean,
  cookie: string | undefined,
): boolean {
  const [isOnly, setOnly] = useState(true)
  useBeforePaint(() => {
    // Without a cookie, no other banner can share it.
    if (!open || cookie === undefined) return
    const isFree = (): boolean =>
      dispatchEvent(new CustomEvent(ANYBODY, { cancelable: true, detail: cookie }))
    if (isOnly && isFree()) {
      const answer = (event: Event): void => {
        // A banner that was removed or hidden doesn't answer.
        if ((event as CustomEvent).detail === cookie && isSeen(banner.current)) event.preventDefault()
      }
      addEventListener(ANYBODY, answer)
      return () => removeEventListener(ANYBODY, answer)
    }
    if (isOnly) warnOfSecond(cookie)
    setOnly(false)
    let times = 0
    const timer = setInterval(() => {
      times = isFree() ? times + 1 : 0
      if (times > 1) setOnly(true)
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [banner, open, cookie, isOnly])
  return isOnly
}

/** Browsers from before 2024 can't tell whether it is hidden. */
const isSeen = (element: HTMLElement | null): boolean =>
  element?.checkVisibility?.() ?? element?.isConnected ?? false

/** Warns the developer. */
function warnOfSecond(cookie: string): void {
  // A first load has no room for the class of errors.
  console.warn(
    process.env.NODE_ENV === 'production' ? `AF303: ${cookie}` : createError('AF303', cookie).message,
  )
}
