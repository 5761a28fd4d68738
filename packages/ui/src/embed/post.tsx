'use client'
import { insertScript } from '@askfirst/consent/internal'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { useLanguage } from '../messages/use-texts.ts'
import { type KeptFocus, useKeptFocus } from './kept-focus.ts'
import type { Embed } from './resolve-embed.ts'

interface Widgets {
  readonly createTweet: (id: string, target: HTMLElement, options: object) => Promise<unknown>
}

interface PostProps {
  readonly embed: Embed
  readonly post: NonNullable<Embed['post']>
  readonly started: boolean
  readonly once: boolean
  readonly keptRef: KeptFocus
}

/** A post on X. Its script can't be unloaded, so it is inserted only now. */
export function Post({
  embed,
  post: { post, theme = 'light' },
  started,
  once,
  keptRef,
}: PostProps): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  const { locale } = useLanguage()
  const { vendor, title } = embed
  useKeptFocus(keptRef, element)
  useEffect(() => {
    if (!started) return undefined
    let current = true
    // Each request gets its own element, so the late result of an earlier request shows nowhere.
    const place = document.createElement('div')
    element.current?.append(place)
    const show = async (): Promise<void> => {
      const { twttr } = globalThis as { twttr?: { widgets?: Widgets } }
      if (!current) return
      // Without a result, the post no longer exists.
      const made = await twttr?.widgets?.createTweet(post, place, { dnt: true, theme, lang: locale })
      if (current && !made) setFailed(true)
    }
    void insertScript(
      { ids: [vendor] },
      {
        src: 'https://platform.x.com/widgets.js',
        attributes: once ? { 'data-askfirst-once': '' } : {},
        onLoad: () => void show().catch(() => current && setFailed(true)),
        onError: () => current && setFailed(true),
      },
    )
    return () => {
      current = false
      place.remove()
    }
    // oxlint-disable-next-line react/exhaustive-deps -- asked for once or granted by now, it is the same post
  }, [vendor, post, theme, locale, started])
  return (
    <div data-slot="askfirst-embed-post" role="group" aria-label={title} tabIndex={-1} ref={element}>
      {failed && (
        <a data-slot="askfirst-link" href={embed.address()}>
          {title}
        </a>
      )}
    </div>
  )
}
