// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { googleBootScript } from '../../google/index.ts'
import { GoogleConsentBoot } from './index.ts'

test('is the boot script in the HTML, with its nonce', () => {
  const html = renderToString(<GoogleConsentBoot nonce="n0nce" waitForUpdate={900} />)
  expect(html).toBe(`<script nonce="n0nce">${googleBootScript({ waitForUpdate: 900 })}</script>`)
})

test('hands attributes through', () => {
  const html = renderToString(<GoogleConsentBoot id="google" data-cfasync="false" urlPassthrough />)
  expect(html).toBe(
    `<script id="google" data-cfasync="false">${googleBootScript({ urlPassthrough: true })}</script>`,
  )
})
