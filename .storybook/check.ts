import { checkConsentSurface } from '@askfirst/ui/check'
import type { Preview } from '@storybook/react-vite'
import { startOf } from '../packages/ui/stories/set-up.ts'

let wasClicked = false

/** A story that clicks may leave toggles on, so it is told apart from one that finds them on. */
export const noteClicks: NonNullable<Preview['beforeEach']> = () => {
  wasClicked = false
  const note = (): void => {
    wasClicked = true
  }
  document.addEventListener('click', note, true)
  return () => document.removeEventListener('click', note, true)
}

const open = ':not([hidden], [data-state="closed"])'
/** The one on top: a dialog covers the banner. */
const surfaces = [`[data-slot="askfirst-preferences"]${open}`, `[data-slot="askfirst-banner"]${open}`]

/** Our own surfaces never steer: each is measured as it stands when its story ends. */
export const checkSurfaces: NonNullable<Preview['afterEach']> = ({ globals, parameters }) => {
  const surface = surfaces.map((selector) => document.querySelector(selector)).find(Boolean)
  if (!surface) return
  const { choice = 'none' } = startOf(parameters, globals)
  const findings = checkConsentSurface(surface, {
    model: globals['regime'],
    decided: wasClicked || choice !== 'none',
    // A story of a part alone has no page around it that could hold the way back.
    skip: document.querySelector('main') ? [] : ['withdrawal'],
  })
  if (findings.length > 0)
    throw new Error(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
}
