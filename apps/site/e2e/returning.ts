import {
  acceptAll,
  answer,
  expect,
  expectAnswered,
  expectCounted,
  expectVendors,
  opener,
  pagesOf,
  settle,
  type Site,
  test,
  visit,
} from './fixture.ts'
import { holdScripts } from './hold-scripts.ts'
import { notesOf, observe } from './observe.ts'
import { OF_CENTER, watchScripts } from './watch-scripts.ts'

export function returning(site: Site): void {
  const { facts, scripts, onHome } = site
  for (const path of [...pagesOf(site), '/cookie-notice']) {
    test(`${path}: a returning visitor sees no banner, fetches nothing after the app, and nothing moves`, async ({
      page,
      context,
    }) => {
      await acceptAll(page)
      await settle(page)
      const later = await context.newPage()
      await observe(context)
      const watched = watchScripts(later)
      await later.goto(path)
      await settle(later)
      await expectAnswered(later)
      if (path !== '/cookie-notice') await expectCounted(later, site, true)
      const { seen, shifts, painted, isBannerTouched } = await notesOf(later)
      expect(seen).toEqual([false])
      expect(painted).not.toHaveProperty('title')
      expect(painted).toHaveProperty('heading')
      // React drops it, and renders nothing of it before that.
      expect(isBannerTouched).toBe(false)
      // The notice says what was chosen. If its file is the same for every visitor, it can say so only now.
      expect(shifts).toEqual([])
      expect(watched.asked.length).toBeGreaterThan(0)
      // The notice page shows the facts. The embed on the home page shows its vendor's until React knows of the grant.
      const sentences = path === '/visitor' ? facts.map(({ usedFor }) => usedFor) : []
      expect(await watched.holding(OF_CENTER, ...sentences)).toEqual([])
      // Otherwise they would have been noticed.
      await opener(later).focus()
      await expect.poll(async () => (await watched.holding(OF_CENTER)).length).toBe(1)
    })
  }

  for (const path of pagesOf(site)) {
    test(`${path}: the scripts of granted vendors are fetched with the head, even if the app never arrives`, async ({
      page,
      context,
      requests,
    }) => {
      await acceptAll(page, path)
      await settle(page)
      requests.length = 0
      const later = await context.newPage()
      const release = await holdScripts(context)
      await later.goto(path, { waitUntil: 'commit' })
      // Fetched but not run: none of them sends anything.
      await expect.poll(() => [...requests].sort()).toEqual([...scripts].sort())
      release()
      await expectCounted(later, site, true)
      await expectVendors(later, requests, path === '/' ? onHome : scripts)
    })

    test(`${path}: the scripts of refused vendors are not fetched`, async ({ page, context, requests }) => {
      await visit(page, path)
      await answer(page, 'Reject all')
      await settle(page)
      const later = await context.newPage()
      const release = await holdScripts(context)
      await later.goto(path, { waitUntil: 'commit' })
      await expect(later.locator('h1')).toBeVisible()
      release()
      await settle(later)
      expect(requests).toEqual([])
    })
  }

  test('nothing moves for a new visitor either, and the banner stays where it was', async ({
    page,
    context,
  }) => {
    await observe(context)
    for (const path of [...pagesOf(site), '/cookie-notice']) {
      await visit(page, path)
      await settle(page)
      const { seen, shifts, isBannerTouched } = await notesOf(page)
      expect(seen.slice(seen.indexOf(true)), path).toEqual([true])
      expect(isBannerTouched, path).toBe(true)
      expect(shifts, path).toEqual([])
    }
  })
}
