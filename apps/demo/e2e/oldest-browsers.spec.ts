import type { Page } from '@playwright/test'
import { newerThan } from '../../../scripts/browsers/apis.mjs'
import { oldestBrowsers } from '../../../scripts/browsers/supported.mjs'
import {
  banner,
  button,
  center,
  choose,
  expand,
  expect,
  expectAnswered,
  film,
  opener,
  placeholder,
  provider,
  record,
  requestsOf,
  test,
} from './fixture.ts'
import { nameOf } from './providers.ts'

const { globals, members } = newerThan(oldestBrowsers)

/** Removes from the page what any of the oldest supported browsers lacks, before any script runs. */
async function becomeOld(page: Page): Promise<void> {
  await page.addInitScript(
    (newer) => {
      const page = globalThis as Record<string, unknown>
      for (const [owner = '', name = ''] of newer.members) {
        const host = page[owner] as { prototype?: object } | undefined
        for (const place of [host, host?.prototype]) if (place) Reflect.deleteProperty(place, name)
      }
      for (const name of newer.globals) Reflect.deleteProperty(page, name)
    },
    { globals, members },
  )
}

// Without constructed style sheets, late styles are added as an element, and the demo's policy has no nonce for it.
test.use({ bypassCSP: true })
test.beforeEach(({ page }) => becomeOld(page))

test('the page lacks what the oldest browsers lack', async ({ page }) => {
  await page.goto('/')
  const known = await page.evaluate(() => [
    'showPopover' in HTMLElement.prototype,
    'checkVisibility' in Element.prototype,
    'requestIdleCallback' in globalThis,
    'adoptedStyleSheets' in Document.prototype,
    'toSorted' in Array.prototype,
    'canParse' in URL,
    // What all of them have is still there.
    'hasOwn' in Object && 'replaceAll' in String.prototype && 'ListFormat' in Intl && 'at' in Array.prototype,
  ])
  expect(known).toEqual([false, false, false, false, false, false, true])
})

test('asks, shows every option, and stores the choice', async ({ page, context, requests }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await choose(page)
  await expand(page, 'Performance')
  await provider(page, nameOf('google-analytics')).check()
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
  await expect.poll(() => requests).toEqual(requestsOf('google-analytics'))
  await expectAnswered(page)
  const kept = await record(context)
  await page.reload()
  await opener(page).click()
  await expand(page, 'Performance')
  await expect(provider(page, nameOf('google-analytics'))).toBeChecked()
  expect(await record(context)).toBe(kept)
})

test('an embed asks, plays once, and the notice page is complete', async ({ page }) => {
  const title = 'Film: the first pour'
  await page.goto('/')
  await button(banner(page), 'Reject all').click()
  await expectAnswered(page)
  await button(placeholder(page, title), 'Load once').click()
  await expect(film(page, title).getByRole('heading', { name: 'The first pour' })).toBeVisible()
  await page.goto('/cookie-notice')
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  await expect(page.getByRole('table').first()).toBeVisible()
})
