import { banner, center, expect, expectStored, expectTraffic, press, test } from './fixture.ts'
import { accept, everything, forget, hostsOf, reject, type Scene, scenes, times } from './scenes.ts'

const keptBy = ({ scripts, frames }: Scene) => ({ record: true, vendors: scripts, frames: hostsOf(frames) })

for (const scene of scenes) {
  test.describe(scene.way, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/plain/${scene.way}`)
      await expect(banner(page)).toBeVisible()
    })

    test('new visitor: nothing, even when the page is left', async ({ page, lab }) => {
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

    test('mixed: what was allowed, and nothing else', async ({ page, lab }) => {
      const { mixed } = scene
      await mixed.choose(page)
      await expectTraffic(page, lab, { scripts: times(mixed.scripts), others: mixed.frames })
      await expectStored(page, {
        record: true,
        vendors: mixed.scripts,
        frames: hostsOf(mixed.frames),
      })
    })

    test('reload: the same once more, and nothing else', async ({ page, lab }) => {
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

    test('withdraw: no more requests, and their cookies are gone', async ({ page, lab }) => {
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
      // Code that nothing can stop sends a last request when its page goes. guard() refuses it.
      await expectTraffic(page, lab, { goodbyes: running })
      // A page can't reach what they store on their own hosts.
      const cookies = (await page.context().cookies()).filter(({ domain }) => domain.endsWith('lab.test'))
      expect(cookies.map(({ name }) => name)).toEqual(['askfirst'])
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
      forget(lab)
      await page.reload()
      await expectTraffic(page, lab, {})
      await page.goto('about:blank')
      await expectTraffic(page, lab, {})
    })
  })
}

test('guarded: code that nothing can stop can’t send a last request', async ({ page, lab }) => {
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
