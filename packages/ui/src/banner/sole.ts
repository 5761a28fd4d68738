'use client'
import { type RefObject, useState } from 'react'
import { useBeforePaint } from '../use-before-paint.ts'

const OWNER = 'data-askfirst-owner'
const GONE = 'askfirst:gone'
/** Longer than another store on this page takes to hear of an answer. */
const PATIENCE = 300

/**
 * One page, one banner: says whether this is the one to be shown. Of those whose stores share a cookie, the first marks
 * itself on the page, because they may come from two copies of this code, which share nothing else.
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
    const claim = (): void => {
      const owner = document.querySelector(`[${OWNER}="${cookie}"]`)
      const isFree = !owner || owner === banner.current
      if (isFree) banner.current?.setAttribute(OWNER, cookie)
      else void import('./second-banner.ts').then(({ warn }) => warn(cookie))
      setSole(isFree)
    }
    let timer: ReturnType<typeof setTimeout> | undefined
    const claimLater = (): void => {
      timer = setTimeout(claim, PATIENCE)
    }
    claim()
    addEventListener(GONE, claimLater)
    return () => {
      clearTimeout(timer)
      removeEventListener(GONE, claimLater)
      dispatchEvent(new Event(GONE))
    }
    // Free after all, it is shown, and then marks itself.
  }, [banner, open, cookie, isSole])
  return isSole
}
