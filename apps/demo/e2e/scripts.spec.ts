import type { Page } from '@playwright/test'
import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  expectVendors,
  follow,
  opener,
  reloadNotice,
  settle,
  test,
} from './fixture.ts'
import { onHome, providers, tags, tagsOf } from './providers.ts'

const sources = (page: Page): Promise<string[]> =>
  page
    .locator('script[data-askfirst]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? ''))
const sourcesOf = (names: readonly string[]): string[] =>
  names.map((tag) => `/stand-ins/${tag}/tag.js`).sort()

test('no vendor’s script is on the page before its grant, and each once after it', async ({
  page,
  requests,
}) => {
  await page.goto('/account')
  await expect(banner(page)).toBeVisible()
  await settle(page)
  expect(await sources(page)).toEqual([])

  await choose(page)
  await category(page, 'Performance').check()
  await button(center(page), 'Save choices').click()
  await expectVendors(page, requests, tagsOf('performance'))
  expect((await sources(page)).sort()).toEqual(sourcesOf(tagsOf('performance')))

  await opener(page).click()
  await button(center(page), 'Accept all').click()
  await expectVendors(page, requests, tags)
  expect((await sources(page)).sort()).toEqual(sourcesOf(tags))
})

test('each script names all vendors that it serves', async ({ page, requests }) => {
  await acceptAll(page)
  await expectVendors(page, requests, onHome)
  for (const tag of tags) {
    const owners = await page.locator(`script[src="/stand-ins/${tag}/tag.js"]`).getAttribute('data-askfirst')
    const ids = providers.filter((each) => each.tag === tag).map(({ id }) => id)
    expect(owners?.split(' ').sort(), tag).toEqual(ids.sort())
  }
})

test('the script of a component follows its grant like those of the list', async ({ page, requests }) => {
  await page.goto('/account')
  await choose(page)
  await category(page, 'Performance').check()
  await button(center(page), 'Save choices').click()
  await expectVendors(page, requests, tagsOf('performance'))
  expect(requests).toContain('kissinsights')
  // Its component unmounts and mounts with the pages. The script stays the same.
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  await follow(page, 'Tea house')
  await follow(page, 'Your account')
  await settle(page)
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
  expect(requests.filter((name) => name === 'kissinsights')).toHaveLength(1)
})

test.describe('after a withdrawal, without a reload', () => {
  /** Those that can be told to stop, as the real tags of these vendors can. */
  const silent = ['google-analytics', 'hubspot', 'facebook-custom-audience', 'eloqua']

  test('vendors with a consent call stop sending, the others go on until the page is reloaded', async ({
    page,
    requests,
  }) => {
    const queries: string[] = []
    page.on('request', (request) => {
      const { pathname, search } = new URL(request.url())
      if (pathname === '/stand-ins/appnexus/collect') queries.push(search)
    })
    await acceptAll(page, '/account')
    await expectVendors(page, requests, tags)
    requests.length = 0
    await follow(page, 'Journal')
    await expect.poll(() => requests.filter((name) => name.endsWith(' sends')).length).toBe(tags.length + 1)

    await opener(page).click()
    await button(center(page), 'Reject all').click()
    await button(reloadNotice(page), 'Not now').click()
    await settle(page)
    requests.length = 0
    queries.length = 0
    await follow(page, 'Your account')
    const loud = tags.filter((tag) => !silent.includes(tag)).map((tag) => `${tag} sends`)
    await expect.poll(() => [...requests].sort()).toEqual(loud.sort())
    await settle(page)
    expect(requests).toHaveLength(loud.length)
    // Its consent call stops cookies, not requests.
    expect(queries).toEqual(['?cookieless'])

    requests.length = 0
    await page.reload()
    await settle(page)
    expect(requests).toEqual([])
  })

  test('after a new grant they send again, and no script loads twice', async ({ page, requests }) => {
    await acceptAll(page, '/account')
    await expectVendors(page, requests, tags)
    await opener(page).click()
    await button(center(page), 'Reject all').click()
    await expect(reloadNotice(page)).toContainText(/and 17 more keep running/)
    requests.length = 0
    await opener(page).click()
    await button(center(page), 'Accept all').click()
    await expect(reloadNotice(page)).toBeEmpty()
    await expect.poll(() => requests).toContain('hubspot sends')
    await settle(page)
    expect(requests.filter((name) => !name.endsWith(' sends'))).toEqual([])
    requests.length = 0
    await follow(page, 'Tea house')
    await expect
      .poll(() => requests.filter((name) => name !== 'youtube' && name !== 'youtube sends').sort())
      .toEqual(tags.map((tag) => `${tag} sends`).sort())
  })
})
