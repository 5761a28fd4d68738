/**
 * Code that only some visitors see, and that nobody sees before the page is idle. It is one module, so that every
 * bundler makes one file of it: code that separate parts share would become further requests.
 */
export { ChangesText } from './banner/changes-text.tsx'
export { uncoverFocus } from './placement/uncover-focus.ts'
export { addPreferencesStyles as addStyles } from './styles/add-preferences-styles.ts'
// These two are named like the store's surfaces.
export { PreferencesDialog as preferences } from './preferences/preferences-dialog.tsx'
export { DefaultReloadNotice as reload } from './reload/parts.tsx'
