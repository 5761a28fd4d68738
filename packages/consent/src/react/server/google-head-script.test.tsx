// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { googleHeadScript } from '../../google/index.ts'
import { GoogleHeadScript as InBrowser } from './index.browser.ts'
import { GoogleHeadScript } from './index.ts'

test('is the head script in the HTML, with its nonce', () => {
  const html = renderToString(<GoogleHeadScript nonce="n0nce" waitForUpdate={900} />)
  expect(html).toBe(`<script nonce="n0nce">${googleHeadScript({ waitForUpdate: 900 })}</script>`)
})

test('passes attributes on, the same on both sides', () => {
  const opening = '<script id="google" data-cfasync="false">'
  const all = { id: 'google', 'data-cfasync': 'false', urlPassthrough: true, dataLayer: 'ours' } as const
  expect(renderToString(<GoogleHeadScript {...all} />)).toBe(
    `${opening}${googleHeadScript({ urlPassthrough: true, dataLayer: 'ours' })}</script>`,
  )
  expect(renderToString(<InBrowser {...all} />)).toBe(`${opening}</script>`)
})
