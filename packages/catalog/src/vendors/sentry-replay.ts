import type { VendorFacts } from '../types.ts'

export const core = { id: 'sentry-replay', category: 'performance', disclosed: 'S' } as const

export const facts: VendorFacts<'sentry-replay'> = {
  id: 'sentry-replay',
  name: 'Sentry Session Replay',
  formerNames: [],
  operator: {
    value: 'Functional Software, Inc. (Sentry)',
    source: ['https://frb.storycore.dev/en/privacy/subprocessors/'],
  },
  group: null,
  status: { state: 'active', source: ['sentry-replay-docs'] },
  usedFor: 'Records how a page changes while you use it, so that the site can watch what led to an error.',
  hosts: [
    { host: 'browser.sentry-cdn.com', role: 'loads', source: ['sentry-loader'] },
    { host: 'js.sentry-cdn.com', role: 'loads', source: ['sentry-loader'] },
    {
      host: 'js-de.sentry-cdn.com',
      role: 'loads',
      source: ['https://github.com/getsentry/sentry-docs/issues/12788'],
    },
    { host: '*.ingest.sentry.io', role: 'receives', source: ['sentry-ingest'] },
    { host: '*.ingest.de.sentry.io', role: 'receives', source: ['sentry-ingest'] },
    { host: '*.ingest.us.sentry.io', role: 'receives', source: ['repos'] },
    { host: '*.sentry.io', role: 'receives', source: ['sentry-loader'] },
  ],
  cookies: [
    {
      name: 'sentryReplaySession',
      party: 'first',
      storage: 'session-storage',
      lifetime: { value: 'session', source: ['sentry-replay-code', 'sentry-replay-docs'] },
      purpose: 'Keeps a recording together across pages in one tab',
    },
  ],
  privacyPolicy: {
    value: 'https://sentry.io/privacy/',
    source: ['sentry-policy', 'https://docs.sentry.io/organization/data-storage-location/'],
  },
  optOut: {
    kind: 'privacy-policy',
    url: { value: 'https://sentry.io/privacy/', source: ['sentry-policy'] },
    note: 'Sentry sends you to the site that you visit: it decides what is recorded.',
  },
  ids: { iab: null, googleAc: null },
  note: 'Session Replay is a part of the Sentry SDK that a site switches on. Plain error reports go to the same hosts, so watching or blocking by host can’t tell the two apart: gate the replay integration, not the SDK. `replay.stop({ flush: false })` ends a recording and throws the unsent rest away. The SDK may come with the site’s own code, and reports may go through a host of the site. By default texts, images and inputs are masked.',
}
