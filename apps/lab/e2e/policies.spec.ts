import { partOf } from '../server/cast.ts'
import { banner, center, expect, press, settle, test } from './fixture.ts'
import { scenes } from './scenes.ts'

// The fixture fails a test whose page reports anything.
for (const mode of ['strict', 'trusted'] as const) {
  test.describe(`${mode} Content-Security-Policy`, () => {
    for (const scene of scenes) {
      test(`${scene.way}: the whole flow causes no report`, async ({ page, lab }) => {
        // Under `trusted`, React renders no script, and that block of HTML has no frame.
        const scripts = mode === 'trusted' && scene.way === 'html' ? ['crazy-egg'] : scene.scripts
        const frames = mode === 'trusted' && scene.way === 'html' ? [] : scene.frames
        const addresses = [...scripts.map((id) => partOf(id).script), ...frames]
        const loaded = () => addresses.filter((url) => lab.requests.includes(url))

        await page.goto(`/${mode}/${scene.way}`)
        await expect(banner(page)).toBeVisible()
        await press(banner(page), 'Choose')
        await expect(center(page)).toBeVisible()
        await page.keyboard.press('Escape')
        expect(lab.requests).toEqual([])

        await press(banner(page), 'Accept all')
        await expect.poll(loaded).toEqual(addresses)
        await settle(page, lab)
        if (scene.way === 'html' && mode === 'strict') {
          expect(await page.evaluate(() => document.body.dataset['inline'])).toBe('ran')
        }

        await press(page, 'Cookie settings')
        await press(center(page), 'Reject all')
        await expect(center(page)).toBeHidden()
        if (scripts.some((id) => !scene.stops.includes(id))) {
          await press(page, 'Reload now')
          await page.waitForEvent('load')
        }
        await settle(page, lab)
        lab.requests.length = 0
        await page.reload()
        await settle(page, lab)
        expect(lab.requests).toEqual([])
      })
    }

    test('the head script runs, and tells Google first', async ({ page }) => {
      await page.goto(`/${mode}/effect`)
      const first = await page.evaluate(() => {
        const { dataLayer } = globalThis as unknown as { dataLayer: ArrayLike<unknown>[] }
        return Array.from(dataLayer[0] ?? []).slice(0, 2)
      })
      expect(first).toEqual(['consent', 'default'])
    })
  })
}

test('the page’s policy blocks HTML without its nonce', async ({ page, lab }) => {
  await page.goto('/strict/none')
  await press(banner(page), 'Accept all')
  await page.evaluate((src) => {
    const add = (nonce: string, id: string): void => {
      const script = Object.assign(document.createElement('script'), { type: 'text/plain', nonce })
      script.dataset['askfirst'] = id
      script.setAttribute('src', src)
      document.body.append(script)
    }
    add('', 'crazy-egg')
    add('guessed', 'crazy-egg')
    add(document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '', 'necessary')
    // A vendor's mark with another party's address.
    add(document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '', 'quantcast')
  }, partOf('crazy-egg').script)
  await settle(page, lab)
  expect(lab.requests).toEqual([])
})
