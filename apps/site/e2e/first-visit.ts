import {
  allPagesOf,
  banner,
  button,
  choose,
  expand,
  expect,
  placeholder,
  provider,
  settle,
  type Site,
  storedKeys,
  test,
  visit,
} from './fixture.ts'
import { OF_CENTER, watchScripts } from './watch-scripts.ts'

export function firstVisit(site: Site): void {
  const { facts, ownVendors, film } = site
  for (const path of allPagesOf(site)) {
    test(`${path} asks, and nothing else happens`, async ({ page, context, requests }) => {
      await visit(page, path)
      await expect(banner(page)).toContainText(`${facts.length + ownVendors} providers`)
      for (const name of ['Accept all', 'Reject all', 'Choose'])
        await expect(button(banner(page), name)).toBeVisible()
      await expect(banner(page).getByRole('link', { name: 'Cookie notice' })).toHaveAttribute(
        'href',
        '/cookie-notice',
      )
      if (path === '/') {
        const { name, operator, privacyPolicy } = film.vendor
        const asks = placeholder(page, film.title)
        await expect(asks).toContainText(name)
        await expect(asks).toContainText(operator.value ?? '')
        await expect(asks.getByRole('link', { name: /Privacy policy/ })).toHaveAttribute(
          'href',
          privacyPolicy.value ?? '',
        )
      }
      await page.mouse.move(600, 200)
      await page.mouse.wheel(0, 400)
      await settle(page)
      expect(requests).toEqual([])
      expect(await page.locator('script[data-askfirst], iframe').count()).toBe(0)
      expect(await context.cookies()).toEqual([])
      expect(await storedKeys(page)).toEqual([])
    })

    test(`${path} fetches the preference center and the facts while the browser is idle, so that it opens at once`, async ({
      page,
    }) => {
      const { asked, holding, expectOnce } = watchScripts(page)
      await visit(page, path)
      for (const text of [OF_CENTER, ...facts.map(({ usedFor }) => usedFor)])
        await expect.poll(async () => (await holding(text)).length).toBe(1)
      await settle(page)
      expectOnce()
      const before = [...asked]
      await choose(page)
      await expand(page, 'Performance')
      await expect(provider(page, 'Google Analytics')).toBeVisible()
      await settle(page)
      expect(asked).toEqual(before)
    })
  }
}
