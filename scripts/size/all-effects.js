export { cleanUp, htmlContent, scriptLoader } from '@askfirst/consent/effects'
export { googleConsentMode } from '@askfirst/consent/google'
