import type { Page } from '@playwright/test'
import {
  acceptAll,
  button,
  category,
  center,
  choose,
  expect,
  follow,
  inspector,
  opener,
  reloadNotice,
  settle,
  test,
} from './fixture.ts'
import { denied, first, granted, grantedWithoutAds, keys, queue, updates } from '../../site/e2e/google.ts'

/** What Google's tags reported with their hits. */
function watchHits(page: Page): string[] {
  const hits: string[] = []
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url())
    const tag = /^\/stand-ins\/(.+)\/collect$/.exec(pathname)?.[1]
    const gcs = searchParams.get('gcs')
    if (tag && gcs) hits.push(`${tag} ${gcs}`)
  })
  return hits
}

const saveOnly = async (page: Page, name: string): Promise<void> => {
  await choose(page)
  await category(page, name).check()
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
}

test('only performance: analytics may store, ads may not, and Analytics says so', async ({ page }) => {
  const hits = watchHits(page)
  await page.goto('/account')
  await saveOnly(page, 'Performance')
  await expect.poll(() => hits).toEqual(['google-analytics G101'])
  expect(await updates(page)).toEqual([{ ...denied, analytics_storage: 'granted' }])
})

test('one update for each decision, in order', async ({ page }) => {
  await acceptAll(page, '/account')
  await expect.poll(() => updates(page)).toHaveLength(1)
  await opener(page).click()
  await category(page, 'Targeting and advertising').uncheck()
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
  await expect.poll(() => updates(page)).toHaveLength(2)
  await expect(reloadNotice(page)).toContainText('keep running')
  await opener(page).click()
  await button(center(page), 'Reject all').click()
  await expect(center(page)).toBeHidden()
  await settle(page)
  expect(await updates(page)).toEqual([granted, grantedWithoutAds, denied])
})

test('a choice from an earlier page is sent right after the default', async ({ page }) => {
  const hits = watchHits(page)
  await acceptAll(page, '/account')
  await expect.poll(() => hits.length).toBe(3)
  await page.reload()
  await expect.poll(() => hits.length).toBe(6)
  expect((await queue(page)).slice(0, 3)).toEqual([
    ['consent', 'default', first],
    ['consent', 'update', granted],
    ['js', 'a date'],
  ])
  expect(await updates(page)).toHaveLength(1)
  expect(new Set(hits)).toEqual(new Set(['google-analytics G111', 'google-ads G111', 'doubleclick G111']))
})

test('Global Privacy Control: the keys of ads stay denied', async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
  )
  const hits = watchHits(page)
  await acceptAll(page, '/account')
  await expect.poll(() => hits).toEqual(['google-analytics G101'])
  expect(await updates(page)).toMatchObject([{ ad_storage: 'denied', analytics_storage: 'granted' }])
})

test('the inspector shows the default and each update, key by key', async ({ page }) => {
  await page.goto('/account')
  const section = inspector(page).getByRole('region', { name: 'Google Consent Mode' })
  const row = (key: string) => section.getByRole('row', { name: key })
  await expect(section.getByRole('columnheader')).toHaveText([
    'Key',
    'default',
    'update 1',
    'update 2',
    'update 3',
  ])
  await expect(section.getByRole('rowheader')).toHaveText(keys)
  await expect(section).toContainText('1 entry, the default first')
  await expect(row('ad_storage').getByRole('cell')).toHaveText(['denied', '', '', ''])
  await expect(row('security_storage').getByRole('cell')).toHaveText(['granted', '', '', ''])

  await saveOnly(page, 'Performance')
  await expect(row('analytics_storage').getByRole('cell')).toHaveText(['denied', 'granted', '', ''])
  await expect(row('ad_storage').getByRole('cell')).toHaveText(['denied', 'denied', '', ''])
  await expect(section.locator('td [data-changed]')).toHaveCount(1)
  await expect(section).toContainText('gcs=G101')

  // The inspector keeps the last three, with their numbers.
  for (const [count, name] of [
    [2, 'Accept all'],
    [3, 'Reject all'],
    [4, 'Accept all'],
  ] as const) {
    await opener(page).click()
    await button(center(page), name).click()
    await expect(center(page)).toBeHidden()
    await expect(section.getByRole('heading')).toHaveText(`Google Consent Mode: ${count} updates`)
    // The notice appears a moment later and moves things, so don't click before that.
    if (name === 'Reject all') await expect(reloadNotice(page)).toContainText('keep running')
  }
  await expect(section.getByRole('columnheader')).toHaveText([
    'Key',
    'default',
    'update 2',
    'update 3',
    'update 4',
  ])
  await expect(row('ad_storage').getByRole('cell')).toHaveText(['denied', 'granted', 'denied', 'granted'])
  await follow(page, 'Journal')
  await expect(section).toContainText('gcs=G111')
})
