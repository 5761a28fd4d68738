import type { ReloadMessages } from './types.ts'

/** Comes with the reload notice, which most visits never need. */
export const reload: ReloadMessages['reload'] = {
  text: {
    one: 'Your choice is saved. {names} runs on until this page is loaded anew, which it will be in a moment.',
    other:
      'Your choice is saved. {names} run on until this page is loaded anew, which it will be in a moment.',
  },
  now: 'Reload now',
  later: 'Not now',
}
