import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { googleAnalytics, hubspot } from '@askfirst/consent/tags'
import { watch } from '@askfirst/consent/watch'

export const effects = [
  // Google hears of a choice before its tags load.
  googleConsentMode(),
  // Each loads after its grant, once.
  scriptLoader([googleAnalytics({ measurementId: 'G-1' }), hubspot({ portalId: '123' })]),
  // Deletes what refused vendors left, and loads the page anew where their code can’t be stopped.
  cleanUp(),
  // Warns in the console during development. It is not in your production bundle.
  watch(),
]
