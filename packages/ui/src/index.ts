// Everything that a first load needs. The preference center and the notice page have entries of their own, so that no
// bundler includes them by accident.
export * as ConsentBanner from './banner/banner.parts.ts'
export type { BannerLayout } from './banner/parts.tsx'
export { ConsentUI, type ConsentUIProps } from './consent-ui.tsx'
export { MessagesProvider, type MessagesProviderProps } from './messages/provider.tsx'
export { mergeMessages } from './messages/merge.ts'
export type { CategoryText, Messages, PartialMessages, Plural } from './messages/types.ts'
export type { AcceptOrRejectProps } from './accept-or-reject.tsx'
export type { PartComponent, PartOptions } from './part.tsx'
export { HtmlTriggers } from './preferences/html-triggers.tsx'
export { PreferencesTrigger } from './preferences/trigger.tsx'
