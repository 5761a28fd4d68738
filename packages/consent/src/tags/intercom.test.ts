// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { intercom } from './intercom.ts'

type Messenger = ((...command: unknown[]) => void) & { q?: unknown[]; c?: (command: unknown) => void }

const page = globalThis as { Intercom?: Messenger; intercomSettings?: unknown }
const SRC = 'https://widget.intercom.io/widget/abc12345'
const settings = { api_base: 'https://api-iam.intercom.io', app_id: 'abc12345' }
const queued = (): unknown[] => (page.Intercom?.q ?? []).map((command) => [...(command as unknown[])])

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  delete page.Intercom
  delete page.intercomSettings
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its settings, its queue and its script', () => {
  const { grant, scripts } = playTag(intercom({ appId: 'abc12345' }))
  expect(scripts()).toEqual([])
  expect(page.Intercom).toBeUndefined()
  expect(page.intercomSettings).toBeUndefined()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(page.intercomSettings).toEqual(settings)
  expect(queued()).toEqual([])
})

test('its queue stores `arguments` objects, and passes later calls on', () => {
  const { grant } = playTag(intercom({ appId: 'abc12345' }))
  grant()
  page.Intercom?.('show', 1)
  expect(Object.prototype.toString.call(page.Intercom?.q?.[0])).toBe('[object Arguments]')
  expect(queued()).toEqual([['show', 1]])
  const later = vi.fn<(command: unknown) => void>()
  if (page.Intercom) page.Intercom.c = later
  page.Intercom?.('hide')
  expect(later.mock.calls.map(([command]) => [...(command as unknown[])])).toEqual([['hide']])
  expect(queued()).toEqual([['show', 1]])
})

test('a withdrawal shuts it down, a new grant boots it, and nothing loads twice', () => {
  const { grant, withdraw, scripts } = playTag(intercom({ appId: 'abc12345' }))
  grant()
  withdraw()
  expect(queued()).toEqual([['shutdown']])
  expect(page.intercomSettings).toBeUndefined()
  grant()
  expect(queued()).toEqual([['shutdown'], ['boot', settings]])
  expect(page.intercomSettings).toEqual(settings)
  expect(scripts()).toEqual([SRC])
})

test('once Intercom’s own function has loaded, calls go to it', () => {
  const { grant, withdraw } = playTag(intercom({ appId: 'abc12345' }))
  grant()
  const real = vi.fn<(...command: unknown[]) => void>()
  page.Intercom = real
  withdraw()
  grant()
  expect(real.mock.calls).toEqual([['shutdown'], ['boot', settings]])
})

test('a messenger that is already on the page is attached again', () => {
  const real = vi.fn<(...command: unknown[]) => void>()
  page.Intercom = real
  const { grant } = playTag(intercom({ appId: 'abc12345' }))
  expect(real).not.toHaveBeenCalled()
  grant()
  expect(page.Intercom).toBe(real)
  expect(real.mock.calls).toEqual([['reattach_activator'], ['update', settings]])
})

test('uses its region and more settings', () => {
  const { grant, scripts } = playTag(
    intercom({ appId: 'a/b', region: 'eu', settings: { alignment: 'left', app_id: 'other' } }),
  )
  grant()
  expect(scripts()).toEqual(['https://widget.intercom.io/widget/a%2Fb'])
  expect(page.intercomSettings).toEqual({
    alignment: 'left',
    api_base: 'https://api-iam.eu.intercom.io',
    app_id: 'a/b',
  })
})

test('identifies the visitor with the grant, and nobody after a withdrawal', () => {
  const person = { user_id: '7', intercom_user_jwt: 'a.b.c', session_duration: 3_600_000 }
  const { grant, withdraw } = playTag(intercom({ appId: 'abc12345', settings: person }))
  expect(page.intercomSettings).toBeUndefined()
  grant()
  expect(page.intercomSettings).toEqual({ ...person, ...settings })
  withdraw()
  expect(page.intercomSettings).toBeUndefined()
})
