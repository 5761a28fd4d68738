import {
  acceptAll,
  answer,
  banner,
  button,
  category,
  center,
  choose,
  cookieNames,
  expect,
  expectAnswered,
  expectAsked,
  expectCounted,
  expectVendors,
  FILM,
  frame,
  type Kind,
  openCenter,
  opener,
  pagesOf,
  placeholder,
  RECORD,
  record,
  settle,
  storedKeys,
  test,
  visit,
} from './fixture.ts'
import { denied, first, grantedWithoutAds, queue, updates } from './google.ts'
import { cookiesOf, ofCategory, onHome, scripts } from './vendors.ts'

export function choices(kind: Kind): void {
  for (const path of pagesOf(kind)) {
    const everything = path === '/' ? onHome : scripts

    test(`${path}: one click accepts, all vendors load once, and once more after a reload`, async ({
      page,
      context,
      requests,
    }) => {
      await acceptAll(page, path)
      await expectVendors(page, requests, everything)
      await expectCounted(page, true)
      const kept = await record(context)
      expect(kept).toMatch(/^2\./)
      requests.length = 0
      await page.reload()
      await expectVendors(page, requests, everything)
      await expectAnswered(page)
      await expectCounted(page, true)
      expect(await record(context)).toBe(kept)
    })

    test(`${path}: one click refuses, nothing is requested, and only the record is stored`, async ({
      page,
      context,
      requests,
    }) => {
      await visit(page, path)
      await answer(page, 'Reject all')
      await expectCounted(page, false)
      await settle(page)
      expect(await cookieNames(context)).toEqual([RECORD])
      await page.reload()
      await expectAnswered(page)
      await settle(page)
      expect(requests).toEqual([])
      expect(await cookieNames(context)).toEqual([RECORD])
      expect(await storedKeys(page)).toEqual([])
    })
  }

  test('choosing one category loads exactly its vendors', async ({ page, requests }) => {
    await visit(page)
    await choose(page)
    await category(page, 'Performance').check()
    await button(center(page), 'Save choices').click()
    await expectAnswered(page)
    await expectVendors(page, requests, ofCategory['Performance'])
    await expectCounted(page, true)
    await expect(opener(page)).toBeVisible()
  })

  test('an embed asks in its place, and loading it once stores nothing', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await visit(page)
    await expect(button(placeholder(page, FILM), 'Always allow YouTube')).toBeVisible()
    const before = await placeholder(page, FILM).boundingBox()
    await button(placeholder(page, FILM), 'Load once').click()
    await expect(frame(page)).toBeFocused()
    const after = await frame(page).boundingBox()
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
    await expectVendors(page, requests, ['youtube'])
    expect(await context.cookies(baseURL)).toEqual([])
    await expect(banner(page)).toBeVisible()
    requests.length = 0
    await page.reload()
    await expect(placeholder(page, FILM)).toBeVisible()
    await settle(page)
    expect(requests).toEqual([])
  })

  test('an embed that is always allowed returns, and the visitor is asked only about the rest', async ({
    page,
    requests,
  }) => {
    await visit(page)
    await button(placeholder(page, FILM), 'Always allow YouTube').click()
    await expectVendors(page, requests, ['youtube'])
    await expect(banner(page)).toBeVisible()
    requests.length = 0
    await page.reload()
    await expect(frame(page)).toBeVisible()
    await expectAsked(page)
    await expectVendors(page, requests, ['youtube'])
    await answer(page, 'Reject all')
    await expect(placeholder(page, FILM)).toBeVisible()
    await expect(frame(page)).toHaveCount(0)
  })

  test('a withdrawal in the preference center deletes what was stored, and nothing loads again', async ({
    page,
    context,
    requests,
  }) => {
    await acceptAll(page)
    await expectVendors(page, requests, onHome)
    await expect
      .poll(async () => (await cookieNames(context)).filter((name) => cookiesOf(scripts).includes(name)))
      .toHaveLength(scripts.length)
    await openCenter(page)
    await button(center(page), 'Reject all').click()
    await expect(center(page)).toBeHidden()
    await expectCounted(page, false)
    await expect(placeholder(page, FILM)).toBeVisible()
    await expect.poll(() => cookieNames(context)).toEqual([RECORD])
    requests.length = 0
    await page.reload()
    await expectAnswered(page)
    await expectCounted(page, false)
    await settle(page)
    expect(requests).toEqual([])
    expect(await cookieNames(context)).toEqual([RECORD])
  })

  test('Google is told the default first, then one update for each decision', async ({ page }) => {
    await visit(page)
    await settle(page)
    expect(await queue(page)).toEqual([['consent', 'default', first]])
    await answer(page, 'Accept all')
    await expect.poll(() => queue(page)).toHaveLength(4)
    expect((await queue(page)).slice(0, 3)).toEqual([
      ['consent', 'default', first],
      ['consent', 'update', grantedWithoutAds],
      ['js', 'a date'],
    ])
    await openCenter(page)
    await button(center(page), 'Reject all').click()
    await expect(center(page)).toBeHidden()
    await settle(page)
    expect(await updates(page)).toEqual([grantedWithoutAds, denied])
    await page.reload()
    await settle(page)
    expect(await queue(page)).toEqual([
      ['consent', 'default', first],
      ['consent', 'update', denied],
    ])
  })
}
