/**
 * What only some visitors see, or none before the page is idle. One module, so that every bundler makes one file of
 * it: parts that are fetched apart share code, and each piece that two of them share would become a request of its own.
 */
export { ChangesText } from '../banner/changes-text.tsx'
export { uncoverFocus } from '../banner/uncover.ts'
export { dress } from '../preferences/dress.ts'
export { PreferencesDialog } from '../preferences/center.tsx'
export { Root as ReloadNotice } from '../reload/parts.tsx'
