/**
 * Code that only some visitors see, and that nobody sees before the page is idle. It is one module, so that every
 * bundler makes one file of it: code that separate parts share would become further requests.
 */
export { ChangesText } from '../banner/changes-text.tsx'
export { uncoverFocus } from '../banner/uncover.ts'
export { dress } from '../preferences/dress.ts'
export { PreferencesDialog } from '../preferences/center.tsx'
export { Root as ReloadNotice } from '../reload/parts.tsx'
