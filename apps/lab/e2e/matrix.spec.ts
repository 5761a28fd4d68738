import type { Page } from '@playwright/test'
import type { Lab } from '../server/lab.ts'
import {
  banner,
  center,
  expect,
  expectStored,
  expectTraffic,
  press,
  test,
  expectAnswered,
} from './fixture.ts'
import { hostsOf, type Scene, scenes } from './scenes.ts'

/** How often each script of these was loaded. */
const times = (ids: readonly string[], count = 1): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, count]))

const forget = (lab: Lab): void => void (lab.requests.length = lab.connections.length = 0)
const accept = async (page: Page): Promise<void> => {
  await press(banner(page), 'Accept all')
  await expectAnswered(page)
}
const reject = async (page: Page): Promise<void> => {
  await press(banner(page), 'Reject all')
  await expectAnswered(page)
}
/**
 * Brings a page back as it was left. Chromium now and then drops a page from its cache for reasons of its own
 * (`IgnoreEventAndEvict`, one time in seven): then everything begins anew.
 */
async function comeBack(page: Page, lab: Lab, leave: () => Promise<void>): Promise<void> {
  test.slow()
  const address = page.url()
  for (let attempt = 1; ; attempt++) {
    await page.evaluate(() => Object.assign(globalThis, { isTheSamePage: true }))
    await leave()
    await page.evaluate(() => void setTimeout(() => history.back()))
    await page.waitForURL(address, { waitUntil: 'commit' })
    const isTheSame = await page.evaluate(() => 'isTheSamePage' in globalThis)
    if (isTheSame) return
    if (attempt === 12) throw new Error('The page never came from the cache.')
    await page.context().clearCookies()
    await page.evaluate(() => localStorage.clear())
    await page.goto(address)
    await expect(banner(page)).toBeVisible()
    forget(lab)
  }
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

    test('back/forward cache: a choice that was made meanwhile counts', async ({ page, lab }) => {
      await comeBack(page, lab, async () => {
        await page.goto('/plain/none')
        await expectTraffic(page, lab, {})
        await accept(page)
      })
      await expectAnswered(page)
      await expectTraffic(page, lab, everything(scene))
    })

    test('back/forward cache: nothing loads twice', async ({ page, lab }) => {
      await comeBack(page, lab, async () => {
        await accept(page)
        await expectTraffic(page, lab, everything(scene))
        forget(lab)
        await page.goto('/plain/none')
      })
      await expectTraffic(page, lab, { goodbyes: scene.scripts, running: scene.scripts })
    })
  })
}

test('guarded: code that nothing can stop does not get its last word out', async ({ page, lab }) => {
  const scripts = ['google-analytics', 'facebook-custom-audience', 'linkedin-insights']
  await page.goto('/plain/guarded')
  await accept(page)
  await expectTraffic(page, lab, { scripts: times(scripts) })
  forget(lab)
  await press(page, 'Cookie settings')
  await press(center(page), 'Reject all')
  await press(page, 'Reload now')
  await page.waitForEvent('load')
  await expectTraffic(page, lab, {})
})
