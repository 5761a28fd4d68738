import { triggerText } from './trigger.ts'
import type { FirstMessages } from '../types/first.ts'

/** Apart from the other texts of English, the default language, so that a first load contains no more than this. */
export const first: FirstMessages = {
  ...triggerText,
  dir: 'ltr',
  banner: {
    title: 'May we use cookies?',
    needed: 'Some keep this site working.',
    others: 'Others, from {providers}, {uses}.',
    own: 'Others {uses}.',
    description: {
      off: '{needed} {others} Those stay off unless you allow them, and you can change your mind at any time.',
      part: '{needed} {others} Part of that already runs. The rest stays off unless you allow it, and you can change your mind at any time.',
      on: '{needed} {others} Those are on until you refuse them, now or at any time.',
    },
    providerCount: { one: '{count} provider', other: '{count} providers' },
    or: { two: '{before} or {next}', between: '{before}, {next}', last: '{before}, or {next}' },
    uses: { functional: 'remember what you set', performance: 'measure visits', targeting: 'choose ads' },
    signal: 'Your browser asks sites not to sell or share your data. We honor that.',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    customize: 'Choose',
    noticeLink: 'Cookie notice',
    failed: 'Part of this page could not be loaded. Your choices count all the same.',
    reload: 'Load the page again',
  },
}
