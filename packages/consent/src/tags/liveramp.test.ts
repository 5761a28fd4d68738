// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { liveramp } from './liveramp.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its script, once', () => {
  const tag = liveramp({ launchpadId: 'a/42' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual(['https://launchpad-wrapper.privacymanager.io/a%2F42/launchpad-liveramp.js'])
})

test('its envelopes are deleted from local storage too, where its Console may store them', () => {
  expect(liveramp({ launchpadId: 'a' }).stores).toEqual([
    { name: '_lr_env', storage: 'local-storage' },
    { name: 'idl_env', storage: 'local-storage' },
  ])
})
