export { ConsentEmbed } from './consent-embed.tsx'
export { HtmlEmbeds, type HtmlEmbedsProps } from './html-embeds.tsx'
export * as EmbedPlaceholder from './placeholder.parts.ts'
export type { ConsentEmbedProps, KnownEmbeds } from './types.ts'
