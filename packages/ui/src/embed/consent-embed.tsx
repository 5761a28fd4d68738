'use client'
import type { VendorId } from '@askfirst/catalog'
import { useGrant } from '@askfirst/consent/react'
import { type ReactElement, useRef } from 'react'
import { useShown } from './context.ts'
import { Cover } from './cover.tsx'
import { Frame } from './frame.tsx'
import { Post } from './post.tsx'
import { type Embed, resolveEmbed } from './resolve-embed.ts'
import type { ConsentEmbedProps } from './types.ts'

/**
 * A third party's video, map, form or post. It loads once the visitor allows it. Until then, a placeholder of the same
 * size says who would receive data, and asks.
 */
export function ConsentEmbed(props: ConsentEmbedProps): ReactElement {
  const embed = resolveEmbed(props)
  // A new address gets a new element: loading one video once doesn't allow the next.
  return <Box key={`${embed.vendor} ${embed.address()}`} {...props} embed={embed} />
}

interface BoxProps extends Pick<ConsentEmbedProps, 'className' | 'placeholder' | 'poster'> {
  readonly embed: Embed
}

function Box({ embed, className, placeholder, poster }: BoxProps): ReactElement {
  const { vendor, title, size, post } = embed
  // An id that isn't in the catalog is the developer's mistake, and throws.
  useGrant(vendor as VendorId)
  const { shown, started, once, loadOnce } = useShown(vendor, () =>
    post ? { vendor } : { address: embed.address(location.host) },
  )
  const keptRef = useRef(false)
  return (
    <div data-slot="askfirst-embed" data-fit={size.fit} className={className}>
      {/*
       * Keeps the space. A canvas has a size of its own. A strict content security policy would refuse a style
       * attribute, and a page's reset would override size attributes of other elements.
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
          poster={poster}
        />
      ) : post ? (
        <Post embed={embed} post={post} started={started} once={once} keptRef={keptRef} />
      ) : (
        <Frame embed={embed} started={started} once={once} keptRef={keptRef} />
      )}
    </div>
  )
}
