import type { ReloadMessages } from '../types/reload.ts'

/** Loads with the reload notice, which most visits never need. */
export const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Your choice is saved. {names} keeps running until the page reloads. That happens by itself in a moment.',
    other:
      'Your choice is saved. {names} keep running until the page reloads. That happens by itself in a moment.',
  },
  more: { one: '{count} more', other: '{count} more' },
  now: 'Reload now',
  later: 'Not now',
}
