import type { CenterMessages } from './center.ts'
import type { ChangesMessages } from './changes.ts'
import type { EmbedMessages } from './embed.ts'
import type { FirstMessages } from './first.ts'
import type { NoticeMessages } from './notice.ts'
import type { ReloadMessages } from './reload.ts'

/** The texts that a first screen doesn't need: the preference center and the notice page. */
export interface RestMessages extends CenterMessages {
  /** The texts of the cookie notice page. */
  readonly notice: NoticeMessages
}

/** All texts that visitors read, in one language. Names in braces are filled in. */
export type Messages = FirstMessages & RestMessages & EmbedMessages & ReloadMessages & ChangesMessages

/** Any part of the messages. Everything else falls back, key by key. */
export type PartialMessages = DeepPartial<Messages>

type DeepPartial<T> = T extends string | ((...args: never) => unknown)
  ? T
  : { readonly [K in keyof T]?: DeepPartial<T[K]> }
