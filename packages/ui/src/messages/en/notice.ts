import type { NoticeMessages } from '../types/notice.ts'

/** The site's own record. The preference center lists it too. */
export const record: NoticeMessages['providers']['record'] = {
  name: 'This site',
  usedFor: 'Remembers the answer you gave about cookies, so that you aren’t asked on every page.',
  purpose: 'Your answer, with the day you gave it and nothing about you',
}

/** The texts of the notice page alone. */
export const notice: NoticeMessages = {
  title: 'Cookie notice',
  updated: 'Last updated {date}',
  intro:
    'This page tells what {site} stores in your browser, which outside providers may take part, and how you say no. It is generated from the same list that decides what loads.',
  contents: 'On this page',
  linkTo: 'Link to “{section}”',
  choice: {
    heading: 'Your choice today',
    undecided: 'You haven’t chosen yet.',
    decided: 'You chose on {date}.',
    notStored: 'Your browser doesn’t let this site keep your choice, so it holds for this page only.',
    granted: 'Allowed',
    denied: 'Not allowed',
    mixed: 'Partly allowed',
    change: 'Change my choice',
    withdraw: 'Withdraw consent',
    withdrawn: 'Everything optional is off.',
  },
  basics: {
    heading: 'What is a cookie?',
    what: 'A cookie is a short piece of text that a website asks your browser to keep and to send back later. It lets the site recognize the browser, for instance to keep you signed in. Browsers offer other places to keep such text, and this page lists those in the same way.',
    identity:
      'A cookie knows a browser, not a person. It can be tied to you once you tell the site who you are, for example by signing in.',
    session: 'Session cookies are forgotten when you close the browser.',
    persistent: 'Persistent cookies stay until their time is up or you delete them.',
    party:
      'First-party cookies belong to this site. Third-party cookies belong to another company, which can read them on every site that includes it.',
    off: 'You can block or delete cookies in your browser’s settings. If you block required cookies, parts of the site may stop working.',
  },
  types: {
    heading: 'Types of cookies',
    intro: 'We sort everything into types. You decide for a whole type, or for each provider in it.',
    type: 'Type',
    description: 'What they do',
    management: 'How to manage them',
    manage: {
      necessary:
        'They can’t be switched off here, because the site needs them. Your browser can still delete them.',
      other: 'Switch them on or off in the cookie settings, for the whole type or for one provider.',
      signal: 'Global Privacy Control in your browser switches them off as well.',
    },
    browserSettings: 'Your browser’s own settings can block or delete them too.',
  },
  providers: {
    heading: 'Providers and their cookies',
    intro:
      'Each provider with what it does here, what it stores and where you can tell it to stop. “Not confirmed” marks what we found no reliable source for.',
    none: 'None.',
    changes:
      'Providers change now and then. Once you have chosen, anything new stays off until you choose again.',
    early: 'An exception is code that loads whatever you choose, and is told what you allow: {names}.',
    record,
  },
  industry: {
    heading: 'Opt-out pages of the advertising industry',
    intro:
      'These pages are run by others, and we have no control over them. They reach many advertising companies at once.',
    text: {
      'your-online-choices': 'Choices for many advertising companies in Europe.',
      'network-advertising-initiative':
        'Its opt-out tool closed in {year}. Choices made there still count, and it now points to a browser extension for Global Privacy Control.',
      'daa-consumer-choice': 'WebChoices: choices for many advertising companies in the United States.',
    },
  },
  beacons: {
    heading: 'What is a web beacon?',
    what: 'A web beacon, or pixel, is a tiny invisible image or request. When a page or an e-mail loads it, the server behind it learns that this happened, and may read or set cookies in the process.',
    treatment:
      'Beacons count like cookies here: the switch that decides for a provider decides for its beacons on this site too.',
  },
  flash: {
    heading: 'Flash cookies',
    text: 'Older notices mention Flash cookies. Flash Player ended in {year}, and browsers no longer run it, so nothing on this site can use them.',
  },
  addresses: {
    heading: 'IP addresses',
    text: 'Your browser sends its IP address with every request; without it no answer could come back. So each server you reach sees it, and can tell roughly where you are.',
    providers:
      'A provider sees your IP address as soon as something of it loads, and not before. Its switch decides about that too.',
  },
  signals: {
    heading: 'Signals from your browser',
    gpc: 'Global Privacy Control asks sites not to sell or share your data. When your browser sends it, we keep off what that covers. You can decide otherwise in the cookie settings, and only there.',
    gpcReceived: 'Your browser sends this signal right now, and we honor it.',
    gpcNothing: 'Nothing in our list of types is covered by this signal.',
    dntIgnored:
      'Do Not Track was an earlier attempt, which the W3C retired in {year} without agreement on what sites should do. We don’t act on it. Your choices here count instead.',
    dntHonored:
      'Do Not Track was an earlier attempt, which the W3C retired in {year}. We still honor it, in the same way as Global Privacy Control.',
    model: {
      'opt-in': 'Before you choose, everything optional is off.',
      'opt-out':
        'The law of your region lets optional cookies run until you refuse them. You can refuse them at any time.',
      'notice-only': 'Optional cookies run unless you refuse them. You can refuse them at any time.',
    },
  },
  contact: { heading: 'Whom to write to', text: 'Questions about this notice or your data reach us here:' },
}
