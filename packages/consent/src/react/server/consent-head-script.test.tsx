// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { catalog } from '../../../test/fixtures.ts'
import { headScript } from '../../server/index.ts'
import { ConsentHeadScript as InBrowser } from './index.browser.ts'
import { ConsentHeadScript } from './index.ts'

const policy = { keepDays: 90 }
const all = { catalog, policy, cookie: { name: 'choice' }, google: { waitForUpdate: 900 }, tags: [] }

test('is the head script in the HTML, with its options', () => {
  expect(renderToString(<ConsentHeadScript {...all} />)).toBe(`<script>${headScript(all)}</script>`)
})

test('passes attributes on, the same on both sides', () => {
  const attributes = { id: 'boot', nonce: 'n0nce', 'data-cfasync': 'false', 'data-no-optimize': '1' }
  const opening = '<script id="boot" nonce="n0nce" data-cfasync="false" data-no-optimize="1">'
  expect(renderToString(<ConsentHeadScript {...all} {...attributes} />)).toBe(
    `${opening}${headScript(all)}</script>`,
  )
  expect(renderToString(<InBrowser {...all} {...attributes} />)).toBe(`${opening}</script>`)
})
