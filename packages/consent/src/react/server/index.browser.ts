export { ConsentHeadScript } from './consent-head-script.browser.tsx'
export type { ConsentHeadScriptProps } from './consent-head-script.tsx'
