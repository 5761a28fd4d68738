import type { EmbedId } from '@askfirst/catalog'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'

/** What the known embeds take instead of an address. */
export interface KnownEmbeds {
  /** A video. */
  readonly youtube: {
    /** The video's id: `M7lc1UVf-VE`. */
    readonly video: string
    /** Seconds from the beginning. */
    readonly start?: number | undefined
  }
  /** A video. */
  readonly vimeo: {
    /** The video's number. */
    readonly video: string
    /** What follows the number in the address of an unlisted video. */
    readonly hash?: string | undefined
  }
  /** A map. */
  readonly 'google-maps': {
    /** A place: its name, its address, or `place_id:…`. */
    readonly query: string
    /** A key for the Maps Embed API. Everybody can read it: restrict it to your site. */
    readonly apiKey: string
  }
  /** Music or a podcast. */
  readonly spotify: {
    readonly type: 'track' | 'album' | 'playlist' | 'artist' | 'episode' | 'show'
    /** The id after the type in the address. */
    readonly item: string
  }
  /** A post. */
  readonly 'x-posts': {
    /** The post's number, as text: it is too long for a number. */
    readonly post: string
    /** @default 'light' */
    readonly theme?: 'light' | 'dark' | undefined
  }
  /** A page on which visitors book a time. */
  readonly calendly: {
    /** What follows the host: `somebody/half-an-hour`. */
    readonly page: string
  }
  /** A form. */
  readonly typeform: {
    /** The form's id. */
    readonly form: string
  }
}

export type KnownId = keyof KnownEmbeds

/** The embed of one vendor: its own props, or any address. */
type EmbedOf<Id extends string> =
  | { readonly vendor: Id; readonly src: string }
  | (Id extends KnownId ? { readonly vendor: Id; readonly src?: undefined } & KnownEmbeds[Id] : never)

/**
 * A catalog without known ids may have all known embeds. For a catalog without embeds none fits, but the props stay
 * props: a component that passes them on compiles, and only rendering it is an error.
 */
type Embeds = string extends EmbedId
  ? EmbedOf<string> | { [Id in KnownId]: EmbedOf<Id> }[KnownId]
  : [EmbedId] extends [never]
    ? { readonly vendor: never; readonly src: string }
    : { [Id in EmbedId]: EmbedOf<Id> }[EmbedId]

/** Neither: the vendor's usual size. Only `height`: as wide as possible. Both: this ratio, and no wider than that. */
type Size =
  | {
      readonly width?: undefined
      /**
       * In pixels.
       * @default the vendor's usual height
       */
      readonly height?: number | undefined
    }
  | {
      /**
       * In pixels. It needs a `height`.
       * @default as wide as possible
       */
      readonly width: number
      readonly height: number
    }

type FrameProps = Omit<
  ComponentPropsWithoutRef<'iframe'>,
  'src' | 'srcDoc' | 'title' | 'width' | 'height' | 'style' | 'children' | 'type'
>

/**
 * The props of `<ConsentEmbed>`: a vendor with its own props or an address, a size, and attributes of the `<iframe>`.
 */
export type ConsentEmbedProps = Embeds &
  Size &
  FrameProps & {
    /** What the embed is. It names the frame and the placeholder. */
    readonly title: string
    /**
     * The address of a picture on your own site, which shows behind the placeholder. A picture from the vendor's host
     * would tell the vendor about the visit.
     * @default none
     */
    readonly poster?: string | undefined
    /**
     * For the box around the placeholder or the embed.
     * @default none
     */
    readonly className?: string | undefined
    /**
     * Your own placeholder, made of the parts of `EmbedPlaceholder`.
     * @default all parts of `EmbedPlaceholder`
     */
    readonly placeholder?: ReactNode
  }
