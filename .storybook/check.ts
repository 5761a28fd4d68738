import { checkConsentSurface } from '@askfirst/ui/check'
import type { Preview } from '@storybook/react-vite'
import { startOf } from '../packages/ui/stories/set-up.ts'

let wasClicked = false

/** A story that clicks may turn toggles on. The check treats it differently from one whose toggles start on. */
export const noteClicks: NonNullable<Preview['beforeEach']> = () => {
  wasClicked = false
  const note = (): void => {
    wasClicked = true
  }
  document.addEventListener('click', note, true)
  return () => document.removeEventListener('click', note, true)
}

const open = ':not([hidden], [data-state="closed"])'
/** The topmost surface: a dialog covers the banner. */
const surfaces = [`[data-slot="askfirst-preferences"]${open}`, `[data-slot="askfirst-banner"]${open}`]

/** Checks that our own surfaces don't steer visitors: each is measured in the state in which its story ends. */
export const checkSurfaces: NonNullable<Preview['afterEach']> = ({ globals, parameters }) => {
  const surface = surfaces.map((selector) => document.querySelector(selector)).find(Boolean)
  if (!surface) return
  const { choice = 'none' } = startOf(parameters, globals)
  const findings = checkConsentSurface(surface, {
    model: globals['regime'],
    decided: wasClicked || choice !== 'none',
    // A story of a single part has no page around it that could contain the way to withdraw.
    skip: document.querySelector('main') ? [] : ['withdrawal'],
  })
  if (findings.length > 0)
    throw new Error(findings.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
}
