import { links } from './embed.ts'
import type { CenterMessages } from '../types/center.ts'

/** The texts of the preference center. The notice page needs them too. */
export const center: CenterMessages = {
  preferences: {
    title: 'Cookie settings',
    description: 'Choose what may run here. Nothing changes until you save.',
    acceptAll: 'Accept all',
    rejectAll: 'Reject all',
    save: 'Save choices',
    close: 'Close without saving',
    signal: {
      gpc: 'Your browser sends Global Privacy Control, so we keep off what would sell or share your data.',
      dnt: 'Your browser sends Do Not Track, so we keep off what would follow you across sites.',
    },
    signalOverridden: 'Your browser’s signal no longer decides here. You do.',
    overrideSignal: 'Decide for myself',
  },
  categories: {
    text: {
      necessary: {
        name: 'Required',
        description:
          'Let you move around the site, sign in and finish what you started. They also remember this choice.',
      },
      functional: {
        name: 'Functionality',
        description: 'Remember what you set, such as text size or language, and add extras to the site.',
      },
      performance: {
        name: 'Performance',
        description: 'Count visits and show which pages are read, so that the site can be improved.',
      },
      targeting: {
        name: 'Targeting and advertising',
        description:
          'Recognize your browser here and on other sites, to choose ads for you and to measure them.',
      },
    },
    locked: {
      necessary: 'Always on: the site can’t work without them.',
      gpc: 'Kept off by your browser’s Global Privacy Control.',
      dnt: 'Kept off by your browser’s Do Not Track setting.',
    },
    providers: { one: '{count} provider', other: '{count} providers' },
    allowed: '{granted} of {count} allowed',
    none: 'No outside providers.',
    own: 'No outside providers. Used by this site itself.',
  },
  search: {
    label: 'Search providers',
    type: 'Type',
    allTypes: 'All types',
    choice: 'Choice',
    anyChoice: 'Allowed or not',
    granted: 'Allowed',
    denied: 'Not allowed',
    found: { one: '{count} provider found', other: '{count} providers found' },
    nothing: 'No provider matches. Try fewer letters, or other filters.',
    clear: 'Clear search',
    range: '{first}–{last} of {total}',
    previous: 'Previous providers',
    next: 'Next providers',
  },
  providers: {
    ...links,
    loading: 'Loading provider details…',
    failed: 'The provider details could not be loaded. Your choices still work.',
    retry: 'Try again',
    operator: 'Run by {operator}',
    group: 'Part of {group}',
    formerly: 'Formerly {names}',
    discontinued: 'This service has been closed.',
    discontinuedSince: 'This service was closed in {year}.',
    sharedTag: 'Uses the same code as {names}. It runs only while all of them are allowed.',
    early:
      'Its code loads even if you don’t allow it. It is then told so, and gets data such as your IP address.',
    cookies: { one: '{count} cookie', other: '{count} cookies' },
    noCookies: 'No cookies known.',
    cookieName: 'Name',
    cookieLifetime: 'Kept for',
    cookieKind: 'Kind',
    cookiePurpose: 'What for',
    unknown: 'Not known',
    session: 'Until you close the browser',
    persistent: 'Kept, no time given',
    notKept: 'Deleted at once',
    party: { first: 'This site', third: 'Provider’s site' },
    storage: {
      'local-storage': 'local storage',
      'session-storage': 'session storage',
      'indexed-db': 'database',
    },
    otherCategory: 'type: {category}',
    legacy: 'older version',
  },
}
