import { describe, expect, test } from 'vitest'
import { optional, TODAY } from '../../test/fixtures.ts'
import { importOf } from '../../test/imports.ts'
import { fromKlaro } from './klaro.ts'

/** As Klaro 0.7 writes it: src/consent-manager.js, saveConsents. */
const encode = (services: Readonly<Record<string, boolean>>): string =>
  encodeURIComponent(JSON.stringify(services))

const services = {
  intercom: ['chat'],
  'google-analytics': ['stats', 'performance'],
  'google-ads': ['ads'],
}

/** A cookie that a site with Klaro set. */
const SOME = `klaro=${encode({ 'necessary-cookies': true, intercom: true, 'google-analytics': false, 'google-ads': false })}`

describe('refusals', () => {
  test('are kept for exactly what a service maps to', () => {
    const { refused, asked, day } = importOf(fromKlaro({ services }), { cookie: SOME })
    expect(refused).toEqual(['performance', 'stats', 'ads'])
    expect(asked).toEqual(['functional', 'targeting', 'chat', 'heatmap', 'pixel-stats', 'pixel-ads'])
    expect(day).toBe(TODAY)
  })

  test('are kept for a service without a mapping that has the same name', () => {
    const cookie = `klaro=${encode({ heatmap: false })}`
    expect(importOf(fromKlaro({ services }), { cookie }).refused).toEqual(['heatmap'])
  })

  test('are read as plain JSON, as before 0.5, and from local storage', () => {
    const json = '{"google-ads":false}'
    expect(importOf(fromKlaro({ services }), { cookie: `klaro=${json}` }).refused).toEqual(['ads'])
    const item = { items: { klaro: encode({ 'google-ads': false }) } }
    expect(importOf(fromKlaro({ services }), item).refused).toEqual(['ads'])
  })

  test('win over a grant elsewhere', () => {
    const left = {
      cookie: `klaro=${encode({ intercom: true })}`,
      items: { klaro: encode({ intercom: false }) },
    }
    expect(importOf(fromKlaro({ services, keptDays: 120 }), left).refused).toEqual(['chat'])
  })
})

describe('grants', () => {
  test('need a date, which Klaro doesn’t write', () => {
    expect(importOf(fromKlaro({ services }), { cookie: SOME }).granted).toEqual([])
  })

  test('count as old as the cookie can be', () => {
    const { granted, day } = importOf(fromKlaro({ services, keptDays: 120 }), { cookie: SOME })
    expect(granted).toEqual(['chat'])
    expect(day).toBe(TODAY - 120)
  })

  test('don’t count if the cookie may have expired by our rules', () => {
    expect(importOf(fromKlaro({ services, keptDays: 180 }), { cookie: SOME }).granted).toEqual([])
  })

  test('don’t count from local storage, which keeps items forever', () => {
    const item = { items: { klaro: encode({ intercom: true }) } }
    expect(importOf(fromKlaro({ services, keptDays: 120 }), item).granted).toEqual([])
  })

  test('don’t count for a service without a mapping, whatever its name', () => {
    const cookie = `klaro=${encode({ chat: true, heatmap: true, youtube: true })}`
    const { granted, text } = importOf(fromKlaro({ services, keptDays: 120 }), { cookie })
    expect(granted).toEqual([])
    expect(text).toBeNull()
  })
})

test('another name is read, and no similar one', () => {
  const source = fromKlaro({ services, name: 'consent' })
  expect(importOf(source, { cookie: `consent=${encode({ intercom: false })}` }).refused).toEqual(['chat'])
  expect(importOf(source, { cookie: `${SOME}; consent2=${encode({ intercom: false })}` }).text).toBeNull()
})

test.each([
  '',
  '%7B%22intercom%22%3Atr',
  '%',
  '[]',
  'null',
  '"text"',
  '{"intercom":"no"}',
  '{"intercom":1}',
  '{"else":false}',
])('a text that can’t be read grants nothing, not even by default: %s', (value) => {
  const { text, asked } = importOf(fromKlaro({ services, keptDays: 120 }), { cookie: `klaro=${value}` })
  expect(text).toBe('')
  expect(asked).toEqual(optional)
})
