import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { scriptOf } from '../script-of.ts'
import { catalog } from './catalog.ts'

export const effects = [
  scriptLoader(catalog.vendors.map(({ id }) => ({ for: id, scripts: [{ src: scriptOf(id) }] }))),
  cleanUp(),
]
