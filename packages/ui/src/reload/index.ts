export * as ReloadNotice from './reload-notice.parts.ts'
