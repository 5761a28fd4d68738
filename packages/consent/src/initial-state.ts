import type { AnyCatalog } from '@askfirst/catalog'
import type { Policy } from './policy/policy.ts'
import type { Recalled } from './record/recall.ts'
import type { ConsentState } from './state.ts'

/** The state before `start()`: what a server renders, and what the browser hydrates. */
export const initialState = (
  policy: Policy,
  view: Recalled['view'],
  isStatic: boolean,
): ConsentState<AnyCatalog> => ({
  ...view,
  policy,
  started: false,
  open: { banner: isStatic || view.mustAsk, preferences: false, reload: false },
  stillRunning: [],
  running: [],
  persisted: true,
  lastAction: null,
})
