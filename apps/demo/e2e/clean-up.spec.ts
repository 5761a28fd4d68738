import type { Page } from '@playwright/test'
import {
  acceptAll,
  button,
  category,
  center,
  choose,
  expand,
  expect,
  expectVendors,
  follow,
  inspector,
  opener,
  ownCookies,
  provider,
  RECORD,
  reloadNotice,
  settle,
  test,
} from './fixture.ts'
import { nameOf, tags, tagsOf } from './providers.ts'

const stay = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(globalThis, { stayed: true }) && true)
const stayed = (page: Page): Promise<boolean> => page.evaluate(() => 'stayed' in globalThis)

const rejectAll = async (page: Page): Promise<void> => {
  await opener(page).click()
  await button(center(page), 'Reject all').click()
  await expect(center(page)).toBeHidden()
}
const acceptEverything = async (page: Page, requests: string[]): Promise<void> => {
  await acceptAll(page, '/account')
  await expectVendors(page, requests, tags)
}

test.describe('what refused vendors left', () => {
  test('is deleted, but not the record or the site’s own cookie, which is allowed', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptEverything(page, requests)
    await page.getByRole('radio', { name: 'Large' }).check()
    expect((await ownCookies(context, baseURL)).length).toBeGreaterThan(30)
    await opener(page).click()
    for (const name of ['Performance', 'Targeting and advertising']) await category(page, name).uncheck()
    await button(center(page), 'Save choices').click()
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD, 'text_size'])
    expect((await context.cookies()).find(({ name }) => name === 'text_size')?.value).toBe('l')
  })

  test('doesn’t include cookies of other vendors: refusing a category deletes only its own', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptEverything(page, requests)
    await opener(page).click()
    await category(page, 'Targeting and advertising').uncheck()
    await button(center(page), 'Save choices').click()
    await expect.poll(() => ownCookies(context, baseURL)).not.toContain('_fbp')
    const names = await ownCookies(context, baseURL)
    for (const kept of [RECORD, '_ga', '_ga_demo', '__hstc', '_ce.s']) expect(names).toContain(kept)
    for (const gone of ['_fbp', 'li_fat_id', '_gcl_au']) expect(names).not.toContain(gone)
  })

  test('after everything is refused, only the record stays, and the inspector says what was deleted', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptEverything(page, requests)
    const before = await ownCookies(context, baseURL)
    const section = inspector(page).getByRole('region', { name: 'Clean-up' })
    await rejectAll(page)
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD])
    await expect(section.getByText('Deleted')).toContainText(String(before.length - 1))
    await section.getByText('Deleted').click()
    await expect(section.getByRole('listitem').filter({ hasText: '_fbp' })).toContainText(
      'facebook-custom-audience',
    )
    await section.getByText('Out of reach').click()
    await expect(section.getByRole('listitem').filter({ hasText: 'uuid2' })).toContainText('appnexus')
    await expect(section.getByRole('listitem').filter({ hasText: 'IDE doubleclick' })).toBeVisible()
    const running = section.locator('details', { hasText: 'Still running' }).getByRole('listitem')
    await expect(running.filter({ hasText: 'quantcast' })).toHaveCount(1)
    for (const stopped of ['google-analytics', 'hubspot', 'eloqua', 'facebook-custom-audience'])
      await expect(running.getByText(stopped, { exact: true })).toHaveCount(0)
  })

  test('is deleted again when the page is left, if running code rewrote it', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptEverything(page, requests)
    await rejectAll(page)
    await button(reloadNotice(page), 'Not now').click()
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD])
    await follow(page, 'Tea house')
    await expect.poll(() => ownCookies(context, baseURL)).toContain('li_fat_id')
    await page.reload()
    // The new page deletes what the old one had no time for.
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD])
    await settle(page)
    expect(await ownCookies(context, baseURL)).toEqual([RECORD])
  })
})

test.describe('the notice that only a reload stops a provider', () => {
  test('names the vendors that still run; “Reload now” reloads the page without them', async ({
    page,
    requests,
  }) => {
    await acceptEverything(page, requests)
    await stay(page)
    await rejectAll(page)
    for (const id of ['adobe-typekit', 'appnexus', 'crazy-egg'])
      await expect(reloadNotice(page)).toContainText(nameOf(id))
    await expect(reloadNotice(page)).toContainText('and 17 more keep running')
    for (const id of ['google-analytics', 'hubspot', 'facebook-custom-audience'])
      await expect(reloadNotice(page)).not.toContainText(nameOf(id))
    requests.length = 0
    const loaded = page.waitForEvent('load')
    await button(reloadNotice(page), 'Reload now').click()
    await loaded
    expect(await stayed(page)).toBe(false)
    await settle(page)
    await expect(reloadNotice(page)).toHaveCount(0)
    expect(requests).toEqual([])
  })

  test('after a smaller choice, the reload loads the rest', async ({ page, requests }) => {
    await acceptEverything(page, requests)
    await opener(page).click()
    await category(page, 'Targeting and advertising').uncheck()
    await button(center(page), 'Save choices').click()
    requests.length = 0
    await button(reloadNotice(page), 'Reload now').click()
    await expectVendors(page, requests, tagsOf('performance'))
  })

  test('without an answer, the page reloads after 20 seconds', async ({ page, requests }) => {
    await page.clock.install()
    await acceptEverything(page, requests)
    await stay(page)
    await rejectAll(page)
    await expect(reloadNotice(page)).toContainText('reloads')
    await page.clock.fastForward(15_000)
    expect(await stayed(page)).toBe(true)
    const loaded = page.waitForEvent('load')
    await page.clock.fastForward(6_000)
    await loaded
    expect(await stayed(page)).toBe(false)
  })

  test('“Not now” keeps the page', async ({ page, requests }) => {
    await page.clock.install()
    await acceptEverything(page, requests)
    await stay(page)
    await rejectAll(page)
    await button(reloadNotice(page), 'Not now').click()
    await expect(reloadNotice(page)).toBeEmpty()
    await page.clock.fastForward(60_000)
    await settle(page)
    expect(await stayed(page)).toBe(true)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Ada/)
  })

  test('does not appear if every vendor can be told to stop', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await page.goto('/account')
    await choose(page)
    await expand(page, 'Performance')
    for (const id of ['google-analytics', 'hubspot']) await provider(page, nameOf(id)).check()
    await button(center(page), 'Save choices').click()
    await expectVendors(page, requests, ['google-analytics', 'hubspot'])
    await stay(page)
    requests.length = 0
    await rejectAll(page)
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD])
    await expect(reloadNotice(page)).toHaveCount(0)
    await follow(page, 'Tea house')
    await settle(page)
    expect(requests).toEqual([])
    expect(await stayed(page)).toBe(true)
  })
})
