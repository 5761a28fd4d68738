import { expectAsked, settle, test } from './fixture.ts'

/** Proves that tests fail when a page complains. */
export function complaints(): void {
  test.fail()

  test('HTML that is not what the app renders', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        'pressed by the harbor</h1>',
        'pressed by somebody else</h1>',
      )
      await route.fulfill({ response, body })
    })
    await page.goto('/')
    await expectAsked(page)
    await settle(page)
  })

  test('another host', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('https://outside.invalid/', { mode: 'no-cors' }).catch(() => undefined))
  })
}
