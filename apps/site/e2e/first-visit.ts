import { hubspot } from '../src/facts.ts'
import {
  banner,
  button,
  center,
  choose,
  expect,
  type Kind,
  allPagesOf,
  placeholder,
  FILM,
  provider,
  settle,
  storedKeys,
  test,
  visit,
} from './fixture.ts'
import { OF_CENTER, watchScripts } from './watch-scripts.ts'

export function firstVisit(kind: Kind): void {
  for (const path of allPagesOf(kind)) {
    test(`${path} asks, and nothing else happens`, async ({ page, context, requests }) => {
      await visit(page, path)
      await expect(banner(page)).toContainText('5 providers')
      for (const name of ['Accept all', 'Reject all', 'Choose'])
        await expect(button(banner(page), name)).toBeVisible()
      await expect(banner(page).getByRole('link', { name: 'Cookie notice' })).toHaveAttribute(
        'href',
        '/cookie-notice',
      )
      if (path === '/') await expect(placeholder(page, FILM)).toContainText('YouTube')
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
      await settle(page)
      expectOnce()
      for (const text of [OF_CENTER, hubspot.usedFor]) expect(await holding(text)).toHaveLength(1)
      const before = [...asked]
      await choose(page)
      await center(page).getByText('2 providers').last().click()
      await expect(provider(page, 'HubSpot')).toBeVisible()
      await settle(page)
      expect(asked).toEqual(before)
    })
  }
}
