import {
  calendlyAddress,
  googleMapsAddress,
  ownAddress,
  spotifyAddress,
  typeformAddress,
  vimeoAddress,
  xPostAddress,
  youtubeAddress,
} from './addresses.ts'
import type { KnownEmbeds, KnownId } from './types.ts'
import { warnOfAddress } from './warn-of-address.ts'

/** Bundlers replace it. Production builds drop text that only a developer reads. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** How to build a vendor's embed. */
interface Kind<P> {
  /** `host` is that of the site, for vendors that ask for it. */
  readonly address: (props: P, host?: string) => string
  /** In pixels, at full width. @default the ratio of a video */
  readonly height?: number | ((props: P) => number)
  /** What the frame may use, if the vendor's own snippet says so. */
  readonly allow?: string
}

const player = 'autoplay; clipboard-write; encrypted-media; picture-in-picture'

const kinds: { readonly [Id in KnownId]: Kind<KnownEmbeds[Id]> } = {
  youtube: { address: ({ video, start }) => youtubeAddress(video, start), allow: `${player}; web-share` },
  vimeo: { address: ({ video, hash }) => vimeoAddress(video, hash), allow: `${player}; web-share` },
  'google-maps': { address: ({ query, apiKey }) => googleMapsAddress(query, apiKey), height: 400 },
  spotify: {
    address: ({ type, item }) => spotifyAddress(type, item),
    // A single piece is a row. Several are a list.
    height: ({ type }) => (type === 'track' || type === 'episode' ? 152 : 352),
    allow: player,
  },
  'x-posts': { address: ({ post }) => xPostAddress(post), height: 480 },
  calendly: { address: ({ page }, host) => calendlyAddress(page, host), height: 700 },
  typeform: { address: ({ form }, host) => typeformAddress(form, host), height: 500 },
}

/** Every prop that isn't an attribute of the frame. */
const own = new Set(
  'vendor src video start hash query apiKey type item post theme page form width height className placeholder poster'.split(
    ' ',
  ),
)

/** The sorted props. The types of `ConsentEmbedProps` have checked them. */
export interface Embed {
  readonly vendor: string
  readonly title: string
  readonly address: (host?: string) => string
  readonly allow: string | undefined
  /** The size of the box: in pixels, or a ratio that fills the width. */
  readonly size: {
    readonly fit: 'fill' | 'ratio' | 'height'
    readonly width: number
    readonly height: number
  }
  /** A script puts an X post into the page. It isn't a frame. */
  readonly post: KnownEmbeds['x-posts'] | undefined
  readonly attributes: Readonly<Record<string, unknown>>
}

export function resolveEmbed(props: Readonly<Record<string, unknown>>): Embed {
  const { vendor, src, width, height, title } = props as {
    vendor: string
    title: string
    src?: string
    width?: number
    height?: number
  }
  if (process.env.NODE_ENV !== 'production' && src === undefined) warnOfAddress(vendor, props)
  const kind: Kind<never> | undefined = Object.hasOwn(kinds, vendor) ? kinds[vendor as KnownId] : undefined
  const usual = typeof kind?.height === 'function' ? kind.height(props as never) : kind?.height
  const pixels = height ?? usual
  return {
    vendor,
    title,
    address: (host) =>
      src === undefined && kind ? kind.address(props as never, host) : ownAddress(src ?? ''),
    allow: kind?.allow,
    size:
      pixels === undefined
        ? { fit: 'fill', width: 16, height: 9 }
        : { fit: width === undefined ? 'height' : 'ratio', width: width ?? 1, height: pixels },
    post:
      vendor === 'x-posts' && src === undefined ? (props as unknown as KnownEmbeds['x-posts']) : undefined,
    attributes: Object.fromEntries(Object.entries(props).filter(([name]) => !own.has(name))),
  }
}
