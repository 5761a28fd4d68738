import { triggerText } from './en-trigger.ts'
import type { FirstMessages } from './types.ts'

/** Apart from the rest of English, which is the default language, so that a first load carries no more than this. */
export const first: FirstMessages = {
  ...triggerText,
  dir: 'ltr',
  banner: {
    title: 'May we use cookies?',
    description: {
      'opt-in':
        'Some keep this site working. Others, from {providers}, {uses}. Those stay off unless you allow them, and you can change your mind at any time.',
      'opt-out':
        'Some keep this site working. Others, from {providers}, {uses}. You can refuse those now or at any time.',
      'notice-only':
        'Some keep this site working. Others, from {providers}, {uses}. You can still refuse those at any time.',
    },
    providerCount: { one: '{count} provider', other: '{count} providers' },
    uses: { functional: 'remember what you set', performance: 'measure visits', targeting: 'choose ads' },
    signal: 'Your browser asks sites not to sell or share your data. We honor that.',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    customize: 'Choose',
    noticeLink: 'Cookie notice',
  },
}
