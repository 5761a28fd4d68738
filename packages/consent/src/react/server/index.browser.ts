export { ConsentHeadScript } from './consent-head-script.browser.tsx'
export type { ConsentHeadScriptProps } from './consent-head-script.tsx'
export { GoogleHeadScript } from './google-head-script.browser.tsx'
export type { GoogleHeadScriptProps } from './google-head-script.tsx'
