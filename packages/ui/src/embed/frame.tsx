'use client'
import { type ReactElement, useRef, useSyncExternalStore } from 'react'
import { type KeptFocus, useKeptFocus } from './kept-focus.ts'
import type { Embed } from './resolve-embed.ts'

interface FrameProps {
  readonly embed: Embed
  readonly started: boolean
  readonly once: boolean
  readonly keptRef: KeptFocus
}

const neverChanges = () => () => undefined
const readHost = (): string | undefined => location.host

export function Frame({ embed, started, once, keptRef }: FrameProps): ReactElement {
  const element = useRef<HTMLIFrameElement>(null)
  useKeptFocus(keptRef, element)
  // Some players want to know where they stand, which a server can't say for sure: the address comes with the browser.
  const host = useSyncExternalStore(neverChanges, readHost, () => undefined)
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- players need their scripts and their own origin; a site may add it
    <iframe
      data-slot="askfirst-embed-frame"
      // These two before the address: whoever watches requests knows by them whose it is, and that it was asked for.
      data-askfirst={embed.vendor}
      data-askfirst-once={once ? '' : undefined}
      // Players refuse to play without the site's origin, and no more is sent.
      referrerPolicy="strict-origin-when-cross-origin"
      loading="lazy"
      allow={embed.allow}
      allowFullScreen
      {...embed.attributes}
      title={embed.title}
      ref={element}
      src={host === undefined || !started ? undefined : embed.address(host)}
    />
  )
}
