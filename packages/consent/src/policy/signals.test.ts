import { afterEach, describe, expect, test, vi } from 'vitest'
import { readSignals } from './signals.ts'

afterEach(() => vi.unstubAllGlobals())

describe('readSignals', () => {
  test('Global Privacy Control is the boolean true, nothing else', () => {
    vi.stubGlobal('navigator', { globalPrivacyControl: true })
    expect(readSignals().gpc).toBe(true)
    for (const value of [false, undefined, null, '1', 1, 'true', {}, []]) {
      vi.stubGlobal('navigator', { globalPrivacyControl: value })
      expect(readSignals().gpc).toBe(false)
    }
  })

  test('Do Not Track is the text 1', () => {
    vi.stubGlobal('navigator', { doNotTrack: '1' })
    expect(readSignals()).toEqual({ gpc: false, dnt: true })
    for (const value of ['0', 'yes', 'unspecified', null, undefined, 1, true]) {
      vi.stubGlobal('navigator', { doNotTrack: value })
      expect(readSignals().dnt).toBe(false)
    }
  })

  test('a server has neither', () => {
    vi.stubGlobal('navigator', undefined)
    expect(readSignals()).toEqual({ gpc: false, dnt: false })
  })
})
