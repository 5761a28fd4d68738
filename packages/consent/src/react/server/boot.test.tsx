// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { catalog } from '../../../test/fixtures.ts'
import { bootScript } from '../../server/index.ts'
import { ConsentBoot as InBrowser } from './boot.browser.tsx'
import { ConsentBoot } from './index.ts'

const policy = { keepDays: 90 }
const all = { catalog, policy, cookie: { name: 'choice' }, google: { waitForUpdate: 900 }, tags: [] }

test('is the boot script in the HTML, with the options that are its own', () => {
  expect(renderToString(<ConsentBoot {...all} />)).toBe(`<script>${bootScript(all)}</script>`)
})

test('hands attributes through, alike on both sides', () => {
  const attributes = { id: 'boot', nonce: 'n0nce', 'data-cfasync': 'false', 'data-no-optimize': '1' }
  const opening = '<script id="boot" nonce="n0nce" data-cfasync="false" data-no-optimize="1">'
  expect(renderToString(<ConsentBoot {...all} {...attributes} />)).toBe(
    `${opening}${bootScript(all)}</script>`,
  )
  expect(renderToString(<InBrowser {...all} {...attributes} />)).toBe(`${opening}</script>`)
})
