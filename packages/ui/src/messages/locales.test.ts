/// <reference types="node" />
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { locales, resolveLocale } from './locales.ts'

describe('a wanted language', () => {
  test.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['FR_ca', 'fr'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt_BR', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['pt-BR-x-own', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-hans-sg', 'zh-Hans'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['de-AT', 'de'],
    ['en-GB', 'en'],
    ['eo', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('%s is %s', (wanted, locale) => {
    expect(resolveLocale(wanted)).toBe(locale)
  })

  test('is the first of several that we have', () => {
    expect(resolveLocale(['eo', 'sq-AL', 'uk-UA', 'de'])).toBe('uk')
    expect(resolveLocale(['eo'])).toBe('en')
    expect(resolveLocale([])).toBe('en')
  })

  test('is always one of ours, whatever a browser sends', () => {
    fc.assert(fc.property(fc.string(), (wanted) => locales.includes(resolveLocale(wanted))))
    for (const locale of locales) expect(resolveLocale(locale)).toBe(locale)
  })
})

test.each(['README.md', 'docs/guides/ui.md'])('%s says how many languages there are', (file) => {
  const text = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8')
  expect(text).toContain(`${locales.length} languages`)
})
