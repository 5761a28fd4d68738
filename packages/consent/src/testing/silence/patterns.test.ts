import { expect, test } from 'vitest'
import { meansAddress, meansName, originOf, readAddress } from './patterns.ts'

test.each([
  ['lang', 'lang', true],
  ['lang', 'language', false],
  ['exp_*', 'exp_1', true],
  ['exp_*', 'exp', false],
  ['*', 'anything', true],
  [/^ex/, 'exp', true],
  [/^ex/g, 'exp', true],
  [/x/y, 'exp', false],
] as const)('the name pattern %s and %s: %s', (pattern, name, means) => {
  expect(meansName([pattern], name)).toBe(means)
  expect(meansName(['nothing', pattern], name)).toBe(means)
})

test.each([
  ['example.com', 'https://example.com/a', true],
  ['Example.com', 'https://example.com/a', true],
  ['example.com', 'https://cdn.example.com/a', true],
  ['example.com', 'https://notexample.com/a', false],
  ['example.com', 'https://example.com.evil.test/a', false],
  ['example.com', 'https://evil.test/example.com', false],
  ['example.com', 'wss://example.com/chat', true],
  ['example.com', 'http://example.com:8080/', true],
  ['example.com:8080', 'http://example.com:8080/', true],
  ['example.com:8080', 'http://example.com:9090/', false],
  ['*.example.com', 'https://cdn.example.com/a', true],
  ['*.example.com', 'https://example.com/a', false],
  ['https://example.com', 'https://example.com/a', true],
  ['https://example.com', 'https://example.com.evil.test/', false],
  ['https://example.com', 'http://example.com/', false],
  ['https://example.com/lib/', 'https://example.com/lib/a.js', true],
  ['https://example.com/lib/', 'https://example.com/other/a.js', false],
  ['://', 'https://example.com/', false],
  ['', 'https://example.com/', false],
  [/\/lib\//, 'https://example.com/lib/a.js', true],
  [/\/lib\//g, 'https://example.com/lib/a.js', true],
] as const)('the address pattern %s and %s: %s', (pattern, address, means) => {
  expect(meansAddress([pattern], new URL(address))).toBe(means)
})

test('only addresses that lead to a network request count', () => {
  for (const none of ['data:text/plain,x', 'blob:https://a.test/1', 'about:blank', 'no address', '']) {
    expect(readAddress(none)).toBe(null)
  }
  expect(readAddress('/a', 'https://a.test/b')?.href).toBe('https://a.test/a')
})

test('a WebSocket to the page’s host is the page’s own', () => {
  expect(originOf(new URL('wss://a.test/chat'))).toBe(originOf(new URL('https://a.test/')))
  expect(originOf(new URL('ws://a.test/chat'))).not.toBe(originOf(new URL('https://a.test/')))
})
