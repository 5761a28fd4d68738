export { ConsentHeadScript, type ConsentHeadScriptProps } from './consent-head-script.tsx'
export { GoogleHeadScript, type GoogleHeadScriptProps } from './google-head-script.tsx'
