// Everything that a first load needs. The preference center and the notice page have entries of their own, so that no
// bundler includes them by accident.
export { ConsentUI, type ConsentUIProps } from './consent-ui/consent-ui.tsx'
export * as ConsentBanner from './banner/banner.parts.ts'
export type { BannerLayout } from './banner/parts.tsx'
export { MessagesProvider, type MessagesProviderProps } from './messages/messages-provider.tsx'
export { mergeMessages } from './messages/merge.ts'
export type { CategoryText } from './messages/types/center.ts'
export type { Messages, PartialMessages } from './messages/types/messages.ts'
export type { Plural } from './messages/types/plural.ts'
export type { AcceptOrRejectProps } from './kit/accept-or-reject.tsx'
export type { PartComponent, PartOptions } from './kit/part.tsx'
export { HtmlTriggers } from './trigger/html-triggers.tsx'
export { PreferencesTrigger } from './trigger/preferences-trigger.tsx'
