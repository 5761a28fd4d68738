// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { googleConsentMode } from '../google/index.ts'
import { floodlight } from './floodlight.ts'
import { googleAds } from './google-ads.ts'
import type { GoogleUserData } from './shared/user-data.ts'

interface Options extends GoogleUserData {
  readonly mode?: 'basic' | 'advanced'
}

const page = globalThis as { dataLayer?: unknown[]; gtag?: unknown }
/** The commands so far, as arrays. */
const commands = () => (page.dataLayer ?? []).map((entry) => [...(entry as unknown[])])

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.dataLayer
  delete page.gtag
  document.head.replaceChildren()
  vi.useRealTimers()
})

describe.each([
  {
    name: 'Floodlight',
    id: 'DC-1',
    make: (options: Options) => floodlight({ advertiserId: 'DC-1', ...options }),
  },
  {
    name: 'Google Ads',
    id: 'AW-1',
    make: (options: Options) => googleAds({ conversionId: 'AW-1', ...options }),
  },
])('$name', ({ id, make }) => {
  test('sends user data with the grant, before the first event', () => {
    const userData = { email: 'jane@example.com', address: { country: 'DE' } }
    const { grant } = playTag(make({ userData }))
    expect(page.dataLayer).toBeUndefined()
    grant()
    expect(commands()).toEqual([
      ['set', 'user_data', userData],
      ['js', expect.any(Date)],
      ['config', id, {}],
    ])
  })

  test('in advanced mode it sends user data not before the grant, and again with a new one', () => {
    const userData = { email: 'jane@example.com' }
    const { grant, withdraw } = playTag(make({ mode: 'advanced', userData }), [googleConsentMode()])
    const sent = () => commands().map(([name, what]) => [name, what].join(' '))
    expect(sent()).not.toContain('set user_data')
    grant()
    withdraw()
    grant()
    expect(sent().slice(3)).toEqual([
      'consent update',
      'set user_data',
      'consent update',
      'consent update',
      'set user_data',
    ])
  })
})
