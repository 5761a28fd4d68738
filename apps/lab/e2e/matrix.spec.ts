import type { Page } from '@playwright/test'
import type { Lab } from '../server/lab.ts'
import { banner, center, expect, expectStored, expectTraffic, press, test } from './fixture.ts'
import { hostsOf, type Scene, scenes } from './scenes.ts'

/** How often each script of these was loaded. */
const times = (ids: readonly string[], count = 1): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, count]))

const forget = (lab: Lab): void => void (lab.requests.length = lab.connections.length = 0)
const accept = async (page: Page): Promise<void> => {
  await press(banner(page), 'Accept all')
  await expect(banner(page)).toBeHidden()
}
const reject = async (page: Page): Promise<void> => {
  await press(banner(page), 'Reject all')
  await expect(banner(page)).toBeHidden()
}
/** Back to the page as it was left, which fires no load. */
const goBack = async (page: Page): Promise<void> => {
  await page.evaluate(() => history.back())
  await page.waitForFunction(() => 'isTheSamePage' in globalThis)
}
const everything = ({ scripts, frames }: Scene) => ({ scripts: times(scripts), others: frames })
const keptBy = ({ scripts, frames }: Scene) => ({ record: true, vendors: scripts, frames: hostsOf(frames) })

for (const scene of scenes) {
  test.describe(scene.way, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/plain/${scene.way}`)
      await expect(banner(page)).toBeVisible()
    })

    test('fresh: nothing, also when the page is left', async ({ page, lab }) => {
      await expectTraffic(page, lab, {})
      await expectStored(page, { record: false })
      await page.goto('about:blank')
      await expectTraffic(page, lab, {})
    })

    test('reject all: nothing but the record', async ({ page, lab }) => {
      await reject(page)
      await expectTraffic(page, lab, {})
      await expectStored(page, { record: true })
      await page.reload()
      await expectTraffic(page, lab, {})
      await expectStored(page, { record: true })
    })

    test('accept all: everything, once, and a goodbye when the page is left', async ({ page, lab }) => {
      await accept(page)
      await expectTraffic(page, lab, everything(scene))
      await expectStored(page, keptBy(scene))
      await page.goto('/plain/none')
      await expectTraffic(page, lab, { ...everything(scene), goodbyes: scene.scripts, running: [] })
    })

    test('mixed: what was allowed, and nothing of the others', async ({ page, lab }) => {
      const { mixed } = scene
      await mixed.choose(page)
      await expectTraffic(page, lab, { scripts: times(mixed.scripts), others: mixed.frames })
      await expectStored(page, {
        record: true,
        vendors: mixed.scripts,
        frames: hostsOf(mixed.frames),
      })
    })

    test('reload: once more, and nothing else', async ({ page, lab }) => {
      await accept(page)
      await expectTraffic(page, lab, everything(scene))
      forget(lab)
      await page.reload()
      await expectTraffic(page, lab, { ...everything(scene), goodbyes: scene.scripts })
      await expectStored(page, keptBy(scene))
    })

    test('new tab: what the other tab allowed', async ({ page, context, lab }) => {
      const { mixed } = scene
      await mixed.choose(page)
      await expectTraffic(page, lab, { scripts: times(mixed.scripts), others: mixed.frames })
      forget(lab)
      const tab = await context.newPage()
      await tab.goto(`/plain/${scene.way}`)
      await expectTraffic(tab, lab, { scripts: times(mixed.scripts), others: mixed.frames })
    })

    test('withdraw: silence, and what they left is gone', async ({ page, lab }) => {
      await accept(page)
      await expectTraffic(page, lab, everything(scene))
      forget(lab)
      await press(page, 'Cookie settings')
      await press(center(page), 'Reject all')
      await expect(center(page)).toBeHidden()
      const running = scene.scripts.filter((id) => !scene.stops.includes(id))
      if (running.length > 0) {
        await press(page, 'Reload now')
        await page.waitForEvent('load')
      }
      // Code that nothing can stop has the last word when its page goes. guard() takes that from it.
      await expectTraffic(page, lab, { goodbyes: running })
      // What they keep on hosts of their own is out of a page's reach.
      const cookies = (await page.context().cookies()).filter(({ domain }) => domain.endsWith('lab.test'))
      expect(cookies.map(({ name }) => name)).toEqual(['askfirst'])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      forget(lab)
      await page.reload()
      await expectTraffic(page, lab, {})
      await page.goto('about:blank')
      await expectTraffic(page, lab, {})
    })

    test('back/forward cache: nothing twice, and a choice made meanwhile counts', async ({ page, lab }) => {
      await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }))
      await page.goto('/plain/none')
      await expectTraffic(page, lab, {})
      await accept(page)
      await goBack(page)
      await expect(banner(page)).toBeHidden()
      await expectTraffic(page, lab, everything(scene))
      forget(lab)
      await page.goto('/plain/none')
      await goBack(page)
      await expectTraffic(page, lab, { goodbyes: scene.scripts, running: scene.scripts })
    })
  })
}
