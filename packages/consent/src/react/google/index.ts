export { GoogleConsentBoot, type GoogleConsentBootProps } from './boot.tsx'
