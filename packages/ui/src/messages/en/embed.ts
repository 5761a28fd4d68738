import type { EmbedMessages } from '../types/embed.ts'
import type { LinkMessages } from '../types/links.ts'

/** Apart from the rest of English, so that a page with a video doesn't load the preference center's texts. */
export const links: LinkMessages = {
  privacyLink: 'Privacy policy',
  optOut: {
    'opt-out-page': 'Opt out',
    'privacy-policy': 'Opt-out information',
    'browser-settings': 'Block or delete it in your browser’s settings',
  },
  named: '{action}: {name}',
  unconfirmed: '{value} (not confirmed)',
}

export const embed: EmbedMessages['embed'] = {
  description:
    'Loading this sends data such as your IP address to {name}, run by {operator}, and may set cookies.',
  descriptionAlone: 'Loading this sends data such as your IP address to {name}, and may set cookies.',
  refused: {
    gpc: 'Your browser’s Global Privacy Control refuses it, so it can’t be allowed for good.',
    dnt: 'Your browser’s Do Not Track refuses it, so it can’t be allowed for good.',
  },
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow {name}',
}
