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
  // Some players need the site's host, which a server doesn't know for sure. So the address is set in the browser.
  const host = useSyncExternalStore(neverChanges, readHost, () => undefined)
  return (
    // oxlint-disable-next-line react/iframe-missing-sandbox -- players need their scripts and their own origin; a site may add it
    <iframe
      data-slot="askfirst-embed-frame"
      // These two come before the address, so that the request guard knows whose frame it is and that the visitor asked
      // for it.
      data-askfirst={embed.vendor}
      data-askfirst-once={once ? '' : undefined}
      // Players refuse to play without the site's origin. Nothing more is sent.
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
