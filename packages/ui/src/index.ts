// Everything that a first load needs. The preference center and the notice page have entries of their own, so that no
// bundler includes them by accident.
export * as ConsentBanner from './banner/banner.parts.ts'
export type { BannerLayout } from './banner/parts.tsx'
export { ConsentUI, type ConsentUIProps } from './consent-ui/consent-ui.tsx'
export { MessagesProvider, type MessagesProviderProps } from './messages/messages-provider.tsx'
export { mergeMessages } from './messages/merge.ts'
export type { CategoryText, Messages, PartialMessages, Plural } from './messages/types.ts'
export type { AcceptOrRejectProps } from './kit/accept-or-reject.tsx'
export type { PartComponent, PartOptions } from './kit/part.tsx'
export { HtmlTriggers } from './trigger/html-triggers.tsx'
export { PreferencesTrigger } from './trigger/preferences-trigger.tsx'
