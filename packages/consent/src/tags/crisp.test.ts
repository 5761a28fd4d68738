// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { playTag } from '../../test/play-tag.ts'
import { crisp } from './crisp.ts'

const page = globalThis as Record<string, unknown>
const SRC = 'https://client.crisp.chat/l.js'
const globals = (): object =>
  Object.fromEntries(Object.entries(page).filter(([name]) => /^(\$crisp|CRISP_)/.test(name)))

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const name of Object.keys(globals())) delete page[name]
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('loads nothing before the grant, then its queue, its id and its script, once', () => {
  const tag = crisp({ websiteId: '42-a' })
  expect(tag.consent).toBeUndefined()
  const { grant, withdraw, scripts } = playTag(tag)
  expect(scripts()).toEqual([])
  expect(globals()).toEqual({})
  grant()
  withdraw()
  grant()
  expect(scripts()).toEqual([SRC])
  expect(globals()).toEqual({ $crisp: [], CRISP_WEBSITE_ID: '42-a' })
})

test('passes its settings on, and keeps what the page has queued', () => {
  page['$crisp'] = [['safe', true]]
  const { grant } = playTag(
    crisp({
      websiteId: '42-a',
      cookieExpire: 604_800,
      cookieDomain: 'app.example.com',
      config: { locale: 'fr' },
    }),
  )
  grant()
  expect(globals()).toEqual({
    $crisp: [['safe', true]],
    CRISP_WEBSITE_ID: '42-a',
    CRISP_COOKIE_EXPIRE: 604_800,
    CRISP_COOKIE_DOMAIN: 'app.example.com',
    CRISP_RUNTIME_CONFIG: { locale: 'fr' },
  })
})

test('identifies the visitor, and continues their conversation', () => {
  const { grant } = playTag(
    crisp({
      websiteId: '42-a',
      tokenId: 'secret',
      userData: { email: ['jane@example.com', 'signature'], nickname: 'Jane', phone: '' },
    }),
  )
  expect(globals()).toEqual({})
  grant()
  expect(globals()).toEqual({
    $crisp: [
      ['set', 'user:email', ['jane@example.com', 'signature']],
      ['set', 'user:nickname', ['Jane']],
    ],
    CRISP_WEBSITE_ID: '42-a',
    CRISP_TOKEN_ID: 'secret',
  })
})

test('deletes its cookie on the domain where it is set', () => {
  expect(crisp({ websiteId: '42-a' }).stores).toBeUndefined()
  const item = { name: 'crisp-client/*', domain: 'app.example.com' }
  expect(crisp({ websiteId: '42-a', cookieDomain: 'app.example.com' }).stores).toEqual([item])
  expect(crisp({ websiteId: '42-a', cookieDomain: '.app.example.com' }).stores).toEqual([item])
})
