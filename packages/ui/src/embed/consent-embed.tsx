'use client'
import type { VendorId } from '@askfirst/catalog'
import { useGrant } from '@askfirst/consent/react'
import { type ReactElement, type ReactNode, useRef } from 'react'
import { useShown } from './context.ts'
import { Cover } from './cover.tsx'
import { Frame } from './frame.tsx'
import { Post } from './post.tsx'
import { type Embed, resolveEmbed } from './resolve-embed.ts'
import type { ConsentEmbedProps } from './types.ts'

/**
 * A video, a map, a form or a post of somebody else's, once the visitor allows it. Until then nothing of it is
 * loaded: a placeholder of the same size says who would get data, and asks.
 */
export function ConsentEmbed(props: ConsentEmbedProps): ReactElement {
  const { className, placeholder } = props
  const embed = resolveEmbed(props)
  // Whoever loaded one video once has not asked for the next one in its place.
  return (
    <Box
      key={`${embed.vendor} ${embed.address()}`}
      embed={embed}
      className={className}
      placeholder={placeholder}
    />
  )
}

interface BoxProps {
  readonly embed: Embed
  readonly className: string | undefined
  readonly placeholder: ReactNode
}

function Box({ embed, className, placeholder }: BoxProps): ReactElement {
  const { vendor, title, size, post } = embed
  // An id that the catalog lacks is the developer's mistake, and throws.
  useGrant(vendor as VendorId)
  const { shown, started, once, loadOnce } = useShown(vendor, () =>
    post ? { vendor } : { address: embed.address(location.host) },
  )
  const keptRef = useRef(false)
  return (
    <div data-slot="askfirst-embed" data-fit={size.fit} className={className}>
      {/*
       * Keeps the place. A canvas, because its size is its own: neither a style attribute, which a strict content
       * security policy refuses, nor an attribute that a page's reset takes away.
       */}
      <canvas data-slot="askfirst-embed-size" width={size.width} height={size.height} aria-hidden="true" />
      {!shown ? (
        <Cover
          vendor={vendor}
          title={title}
          address={embed.address()}
          keptRef={keptRef}
          loadOnce={loadOnce}
          placeholder={placeholder}
        />
      ) : post ? (
        <Post embed={embed} post={post} started={started} once={once} keptRef={keptRef} />
      ) : (
        <Frame embed={embed} started={started} once={once} keptRef={keptRef} />
      )}
    </div>
  )
}
