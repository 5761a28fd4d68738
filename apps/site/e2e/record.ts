import {
  acceptAll,
  answer,
  banner,
  cookieNames,
  expect,
  expectAsked,
  expectCounted,
  expectVendors,
  pagesOf,
  RECORD,
  record as readRecord,
  settle,
  type Site,
  test,
} from './fixture.ts'

/** Ways in which a browser stores no cookies. */
export const blocks: Readonly<Record<string, () => void>> = {
  'throw on every touch': () => {
    const blocked = (): never => {
      throw new DOMException('The document is sandboxed.', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked })
  },
  'are off, and ignore writes': () => {
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  },
  'seem to be on, and ignore writes': () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  },
}

export function record(site: Site): void {
  const { onHome } = site
  test('an invalid or damaged record grants nothing, and the visitor is asked again', async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    await acceptAll(page)
    await expectVendors(page, requests, onHome)
    test.slow()
    const real = (await readRecord(context)) ?? ''
    requests.length = 0
    for (const value of [
      '1',
      '{"version":1,"granted":true}',
      real.slice(0, -1),
      real.replace(/^2/, '3'),
      `${real}A`,
    ]) {
      await test.step(value.slice(0, 40), async () => {
        await context.clearCookies()
        await context.addCookies([{ name: RECORD, value, url: baseURL ?? '' }])
        for (const path of pagesOf(site)) {
          await page.goto(path)
          await expectAsked(page)
          await expectCounted(page, site, false)
          expect(requests).toEqual([])
        }
      })
    }
    await settle(page)
    expect(requests).toEqual([])
    await page.goto('/')
    await answer(page, 'Accept all')
    await expectVendors(page, requests, onHome)
    expect(await readRecord(context)).toBe(real)
  })

  for (const [how, block] of Object.entries(blocks)) {
    test(`where cookies ${how}, a yes lasts for this page, then the visitor is asked again`, async ({
      page,
      context,
      requests,
    }) => {
      await context.addInitScript(block)
      await acceptAll(page)
      await expectCounted(page, site, true)
      await expectVendors(page, requests, onHome)
      expect(await cookieNames(context)).not.toContain(RECORD)
      requests.length = 0
      await page.reload()
      await expectAsked(page)
      await expect(banner(page)).toBeVisible()
      await settle(page)
      expect(requests).toEqual([])
    })
  }
}
