import type { ConsentEffect } from '@askfirst/consent'
import { cleanUp, storeOnServer, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { tags } from './tags.ts'

/** The effects of a choice on the site. @param handler where choices are stored from the server as well */
export function createEffects(handler: string | undefined): readonly ConsentEffect[] {
  return [
    googleConsentMode(),
    scriptLoader(tags),
    cleanUp(),
    ...(handler === undefined ? [] : [storeOnServer(handler)]),
  ]
}
