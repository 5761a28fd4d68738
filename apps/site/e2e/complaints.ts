import { expectAsked, settle, type Site, test } from './fixture.ts'

/** Proves that tests fail when a page complains. */
export function complaints({ html }: Site): void {
  test.fail()

  if (html) {
    test('HTML that is not what the app renders', async ({ page }) => {
      await page.route('/', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace('</h1>', ' by somebody else</h1>')
        await route.fulfill({ response, body })
      })
      await page.goto('/')
      await expectAsked(page)
      await settle(page)
    })
  } else {
    // Every app has the same fixture, so it's enough to prove this where it's cheap.
    test('a warning', async ({ page }) => {
      await page.goto('/')
      await page.evaluate(() => console.warn('on purpose'))
    })

    test('an uncaught error', async ({ page }) => {
      await page.goto('/')
      const thrown = page.waitForEvent('pageerror')
      await page.evaluate(
        () =>
          void setTimeout(() => {
            throw new Error('on purpose')
          }),
      )
      await thrown
    })
  }

  test('another host', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('https://outside.invalid/', { mode: 'no-cors' }).catch(() => undefined))
  })
}
