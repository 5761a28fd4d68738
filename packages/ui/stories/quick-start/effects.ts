import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { googleAnalytics, hubspot } from '@askfirst/consent/tags'
import { watch } from '@askfirst/consent/watch'

export const effects = [
  // Google learns of a choice before its tags load.
  googleConsentMode(),
  // Each loads once, after its grant.
  scriptLoader([googleAnalytics({ measurementId: 'G-1' }), hubspot({ portalId: '123' })]),
  // Deletes what refused vendors left, and reloads the page if their code can’t be stopped.
  cleanUp(),
  // Warns in the console during development. Production bundles don’t contain it.
  watch(),
]
