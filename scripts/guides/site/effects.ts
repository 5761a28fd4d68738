import { cleanUp, scriptLoader } from '@askfirst/consent/effects'

export const effects = [scriptLoader([]), cleanUp()]
