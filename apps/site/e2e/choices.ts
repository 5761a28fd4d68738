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
  frame,
  openCenter,
  opener,
  ownCookies,
  pagesOf,
  placeholder,
  RECORD,
  record,
  settle,
  type Site,
  storedKeys,
  test,
  visit,
} from './fixture.ts'
import { denied, everything, first, queue, updates } from './google.ts'

export function choices(site: Site): void {
  const { scripts, onHome, ofCategory, cookies, film, google } = site
  const always = `Always allow ${film.vendor.name}`

  for (const path of pagesOf(site)) {
    const all = path === '/' ? onHome : scripts

    test(`${path}: one click accepts, all vendors load once, and once more after a reload`, async ({
      page,
      context,
      requests,
    }) => {
      await acceptAll(page, path)
      await expectVendors(page, requests, all)
      await expectCounted(page, site, true)
      expect(await cookieNames(context)).toEqual(expect.arrayContaining([...cookies]))
      const kept = (await context.cookies()).find(({ name }) => name === RECORD)
      expect(kept).toMatchObject({ sameSite: 'Lax', path: '/', httpOnly: false, domain: '127.0.0.1' })
      const days = ((kept?.expires ?? 0) * 1000 - Date.now()) / 86_400_000
      expect(days).toBeGreaterThan(179.9)
      expect(days).toBeLessThanOrEqual(180)
      expect(kept?.value).toMatch(/^2\./)
      expect(`${RECORD}=${kept?.value}`.length).toBeLessThan(512)
      requests.length = 0
      await page.reload()
      await expectVendors(page, requests, all)
      await expectAnswered(page)
      await expectCounted(page, site, true)
      expect(await record(context)).toBe(kept?.value)
    })

    test(`${path}: one click refuses, nothing is requested, and only the record is stored`, async ({
      page,
      context,
      requests,
    }) => {
      await visit(page, path)
      await answer(page, 'Reject all')
      await expectCounted(page, site, false)
      await settle(page)
      expect(await cookieNames(context)).toEqual([RECORD])
      expect(await queue(page)).toEqual([
        ['consent', 'default', first],
        ['consent', 'update', denied],
      ])
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
    await expectCounted(page, site, true)
    await expect(opener(page)).toBeVisible()
  })

  test('an embed asks in its place, and loading it once stores nothing', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    const shown = frame(page, film)
    const asks = placeholder(page, film.title)
    await visit(page)
    await expect(button(asks, always)).toBeVisible()
    const before = await asks.boundingBox()
    await button(asks, 'Load once').click()
    await expect(shown).toBeFocused()
    const after = await shown.boundingBox()
    expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
    await expectVendors(page, requests, [film.vendor.id])
    expect(await context.cookies(baseURL)).toEqual([])
    await expect(banner(page)).toBeVisible()
    requests.length = 0
    await page.reload()
    await expect(asks).toBeVisible()
    await settle(page)
    expect(requests).toEqual([])
  })

  test('an embed that is always allowed returns, and the visitor is asked only about the rest', async ({
    page,
    requests,
  }) => {
    await visit(page)
    await button(placeholder(page, film.title), always).click()
    await expectVendors(page, requests, [film.vendor.id])
    await expect(banner(page)).toBeVisible()
    requests.length = 0
    await page.reload()
    await expect(frame(page, film)).toBeVisible()
    await expectAsked(page)
    await expectVendors(page, requests, [film.vendor.id])
    await answer(page, 'Reject all')
    await expect(placeholder(page, film.title)).toBeVisible()
    await expect(frame(page, film)).toHaveCount(0)
  })

  test('a withdrawal in the preference center deletes what was stored, and nothing loads again', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptAll(page)
    await expectVendors(page, requests, onHome)
    await expect
      .poll(() => ownCookies(context, baseURL))
      .toEqual(expect.arrayContaining([RECORD, ...cookies]))
    await openCenter(page)
    await button(center(page), 'Reject all').click()
    await expect(center(page)).toBeHidden()
    await expectCounted(page, site, false)
    await expect(placeholder(page, film.title)).toBeVisible()
    await expect.poll(() => ownCookies(context, baseURL)).toEqual([RECORD])
    requests.length = 0
    await page.reload()
    await expectAnswered(page)
    await expectCounted(page, site, false)
    await settle(page)
    expect(requests).toEqual([])
    expect(await ownCookies(context, baseURL)).toEqual([RECORD])
  })

  test('Google is told the default first, then one update for each decision', async ({ page }) => {
    await visit(page)
    await settle(page)
    expect(await queue(page)).toEqual([['consent', 'default', first]])
    // Google reads an array as data, and only `arguments` as a command.
    expect(await page.evaluate(() => String((globalThis as { dataLayer?: unknown[] }).dataLayer?.[0]))).toBe(
      '[object Arguments]',
    )
    const products = [google.analytics, ...google.ads]
    await answer(page, 'Accept all')
    await expect.poll(() => queue(page)).toHaveLength(3 + products.length)
    const [told, update, js, ...rest] = await queue(page)
    expect([told, update, js]).toEqual([
      ['consent', 'default', first],
      ['consent', 'update', everything(site)],
      ['js', 'a date'],
    ])
    expect(rest.map(([command, id]) => `${String(command)} ${String(id)}`).sort()).toEqual(
      products.map((id) => `config ${id}`).sort(),
    )
    await openCenter(page)
    await button(center(page), 'Reject all').click()
    await expect(center(page)).toBeHidden()
    await settle(page)
    expect(await updates(page)).toEqual([everything(site), denied])
    await page.reload()
    await settle(page)
    expect(await queue(page)).toEqual([
      ['consent', 'default', first],
      ['consent', 'update', denied],
    ])
  })
}
