import type { IndustryOptOut } from './notice-types.ts'

/** The three pages that a classic notice links to for advertising as a whole. */
export const industryOptOuts: readonly IndustryOptOut[] = [
  {
    id: 'your-online-choices',
    name: 'Your Online Choices',
    operator: {
      value: 'European Interactive Digital Advertising Alliance (EDAA)',
      source: ['gk'],
      unverified: 'Named from general knowledge only.',
    },
    status: { state: 'active', source: [], unverified: 'No source read so far tells how it stands today.' },
    regions: ['EEA', 'GB'],
    url: { value: 'https://www.youronlinechoices.com/', source: ['repos'] },
  },
  {
    id: 'network-advertising-initiative',
    name: 'Network Advertising Initiative',
    operator: { value: 'Network Advertising Initiative (NAI)', source: ['nai-sunset'] },
    status: {
      state: 'discontinued',
      year: { value: 2025, source: ['nai-sunset'] },
      source: ['nai-sunset'],
      note: 'The opt-out tools by cookie and by e-mail closed on 15 September 2025. Earlier opt-outs stay in force; the NAI points to its browser extension for Global Privacy Control.',
    },
    regions: ['US'],
    url: {
      value: 'https://thenai.org/',
      source: ['repos'],
      unverified: 'Which of its pages takes the place of the tool is not confirmed.',
    },
  },
  {
    id: 'daa-consumer-choice',
    name: 'Digital Advertising Alliance: WebChoices',
    operator: { value: 'Digital Advertising Alliance (DAA)', source: ['daa-faq'] },
    status: { state: 'active', source: ['nai-sunset', 'daa-faq'] },
    regions: ['US'],
    url: { value: 'https://optout.aboutads.info/', source: ['repos'] },
  },
]
