export { GoogleHeadScript, type GoogleHeadScriptProps } from './google-head-script.tsx'
