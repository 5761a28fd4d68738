import type { Mechanism } from './notice-types.ts'

/** What a classic notice explains besides its vendors, and its current status. */
export const mechanisms: readonly Mechanism[] = [
  { id: 'session-cookies', name: 'Session cookies', status: { state: 'active', source: ['notice'] } },
  { id: 'persistent-cookies', name: 'Persistent cookies', status: { state: 'active', source: ['notice'] } },
  {
    id: 'flash-storage',
    name: 'Flash cookies (local shared objects)',
    status: {
      state: 'discontinued',
      year: {
        value: 2020,
        source: [
          'https://rsi.ch/news/vita-quotidiana/eta-beta/adobe-flash-player-si-%C3%A8-spento-13720564.html',
        ],
      },
      source: [
        'https://rsi.ch/news/vita-quotidiana/eta-beta/adobe-flash-player-si-%C3%A8-spento-13720564.html',
      ],
      note: 'Flash Player ended on 31 December 2020, and its storage with it.',
    },
  },
  { id: 'web-beacons', name: 'Web beacons', status: { state: 'active', source: ['notice'] } },
  { id: 'ip-addresses', name: 'IP addresses', status: { state: 'active', source: ['notice'] } },
  {
    id: 'do-not-track',
    name: 'Do Not Track',
    status: {
      state: 'discontinued',
      year: { value: 2019, source: ['https://www.w3.org/TR/2019/NOTE-tracking-dnt-20190117/'] },
      source: ['https://www.w3.org/TR/2019/NOTE-tracking-dnt-20190117/'],
      note: 'The W3C retired the specification on 17 January 2019.',
    },
    url: {
      value: 'https://www.w3.org/TR/2019/NOTE-tracking-dnt-20190117/',
      source: ['https://www.w3.org/TR/2019/NOTE-tracking-dnt-20190117/'],
    },
  },
  {
    id: 'global-privacy-control',
    name: 'Global Privacy Control',
    status: { state: 'active', source: ['https://w3c.github.io/gpc/'] },
    url: { value: 'https://w3c.github.io/gpc/', source: ['https://w3c.github.io/gpc/'] },
  },
]
