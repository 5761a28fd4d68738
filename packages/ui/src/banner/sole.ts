'use client'
import { AskfirstError } from '@askfirst/catalog'
import { type RefObject, useState } from 'react'
import { useBeforePaint } from '../use-before-paint.ts'

/** Bundlers put it in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** "Does anybody ask for this cookie?" A banner that does prevents it. */
const ANYBODY = 'askfirst:anybody'
/** In milliseconds. Longer, twice, than another store on this page takes to hear of an answer. */
const PATIENCE = 300

/**
 * One page, one banner: says whether this is the one to be shown. Of those whose stores share a cookie, the first that
 * is seen is. They ask each other by an event, because they may come from two copies of this code or stand in two
 * shadow roots, and because nothing that is written in the page's content can answer it.
 */
export function useSole(
  banner: RefObject<HTMLElement | null>,
  open: boolean,
  cookie: string | undefined,
): boolean {
  const [isSole, setSole] = useState(true)
  useBeforePaint(() => {
    // Without a cookie there is nothing that two could share.
    if (!open || cookie === undefined) return
    const isFree = (): boolean =>
      dispatchEvent(new CustomEvent(ANYBODY, { cancelable: true, detail: cookie }))
    if (isSole && isFree()) {
      const answer = (event: Event): void => {
        // Not where it was taken off the page, or hidden.
        if ((event as CustomEvent).detail === cookie && isSeen(banner.current)) event.preventDefault()
      }
      addEventListener(ANYBODY, answer)
      return () => removeEventListener(ANYBODY, answer)
    }
    if (isSole) warnOfSecond(cookie)
    setSole(false)
    let times = 0
    const timer = setInterval(() => {
      times = isFree() ? times + 1 : 0
      if (times > 1) setSole(true)
    }, PATIENCE)
    return () => clearInterval(timer)
  }, [banner, open, cookie, isSole])
  return isSole
}

/** Browsers from before 2024 can't tell whether it is hidden. */
const isSeen = (element: HTMLElement | null): boolean =>
  element?.checkVisibility?.() ?? element?.isConnected ?? false

/** Tells a developer. */
function warnOfSecond(cookie: string): void {
  console.warn(
    process.env.NODE_ENV === 'production'
      ? `AF303: ${cookie}`
      : new AskfirstError(
          'AF303',
          `This page has two banners for the cookie "${cookie}".`,
          'A visitor would be asked twice, so the second one stays away. It follows what the first one is answered.',
          'Keep one <ConsentProvider> and one <ConsentUI>. If there is only one, look for two copies of @askfirst/ui in the bundle.',
        ).message,
  )
}
