export { ConsentHeadScript, type ConsentHeadScriptProps } from './consent-head-script.tsx'
