// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { googleHeadScript } from '../../google/index.ts'
import { GoogleHeadScript } from './index.ts'

test('is the head script in the HTML, with its nonce', () => {
  const html = renderToString(<GoogleHeadScript nonce="n0nce" waitForUpdate={900} />)
  expect(html).toBe(`<script nonce="n0nce">${googleHeadScript({ waitForUpdate: 900 })}</script>`)
})

test('passes attributes on', () => {
  const html = renderToString(<GoogleHeadScript id="google" data-cfasync="false" urlPassthrough />)
  expect(html).toBe(
    `<script id="google" data-cfasync="false">${googleHeadScript({ urlPassthrough: true })}</script>`,
  )
})
