'use client'
import { useEffect, useLayoutEffect, useState } from 'react'

const CLAIM = 'askfirst:claim'
const FREE = 'askfirst:free'
/** Longer than another store on this page takes to hear of an answer. */
const PATIENCE = 300

// React 18 warns of layout effects on a server.
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect

/**
 * One page, one banner: says whether this is the one to be shown. Banners of stores that share a cookie find each other
 * by events, because they may come from two copies of this code, which share nothing else.
 */
export function useSole(cookie: string | undefined): boolean {
  const [isSole, setSole] = useState(true)
  useBeforePaint(() => {
    // Without a cookie there is nothing that two could share.
    if (cookie === undefined) return
    const claim = (): boolean => dispatchEvent(new CustomEvent(CLAIM, { cancelable: true, detail: cookie }))
    let owns = claim()
    let timer: ReturnType<typeof setTimeout> | undefined
    const object = (event: Event): void => {
      if (owns && (event as CustomEvent<unknown>).detail === cookie) event.preventDefault()
    }
    const retry = (): void => {
      if (owns) return
      timer = setTimeout(() => {
        if (claim()) setSole((owns = true))
      }, PATIENCE)
    }
    setSole(owns)
    if (!owns) void import('./second-banner.ts').then(({ warn }) => warn(cookie))
    addEventListener(CLAIM, object)
    addEventListener(FREE, retry)
    return () => {
      clearTimeout(timer)
      removeEventListener(CLAIM, object)
      removeEventListener(FREE, retry)
      if (owns) dispatchEvent(new Event(FREE))
    }
  }, [cookie])
  return isSole
}
