export * as CookieNotice from './cookie-notice.parts.ts'
export type { SiteFacts } from './context.ts'
export type { NoticeProps } from './parts.tsx'
