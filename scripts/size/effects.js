export { scriptLoader } from '@askfirst/consent/effects'
export { googleConsentMode } from '@askfirst/consent/google'
export { googleAnalytics, hubspot, metaPixel } from '@askfirst/consent/tags'
