import type { LinkMessages } from './links.ts'

/** The texts of embeds. `{name}` is the provider's. */
export interface EmbedMessages {
  /** The texts of what stands in for an embed. */
  readonly embed: {
    /** `{operator}` */
    readonly description: string
    /** The same if the operator is unknown, or not loaded yet. */
    readonly descriptionAlone: string
    /** The browser's signal keeps the visitor from allowing it for good. */
    readonly refused: Readonly<Record<'gpc' | 'dnt', string>>
    readonly loadOnce: string
    readonly alwaysAllow: string
  }
  /** The texts of the links to a vendor's own pages. */
  readonly providers: LinkMessages
}
