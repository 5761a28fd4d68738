import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  expectVendors,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { FILMS, onHome, tagsOf } from './providers.ts'

const SIGNAL = 'Your browser asks sites not to sell or share your data.'
/** What loads on the home page. */
const butTargeting = [...tagsOf('performance'), FILMS]
const TARGETING = 'Targeting and advertising'

test.describe('Global Privacy Control', () => {
  test.beforeEach(async ({ context }) =>
    context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
    ),
  )

  test('“Decide for myself” without saving changes nothing', async ({ page }) => {
    await page.goto('/')
    await choose(page)
    await button(center(page), 'Decide for myself').click()
    await expect(button(center(page), 'Decide for myself')).toBeHidden()
    expect(await center(page).evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(banner(page)).toContainText(SIGNAL)
    await choose(page)
    await expect(category(page, TARGETING)).toHaveAttribute('aria-disabled', 'true')
  })

  test('applies under opt-out, too', async ({ page, requests }) => {
    await page.goto('/?regime=US-CA')
    await expect(banner(page)).toContainText(SIGNAL)
    await expectVendors(page, requests, butTargeting)
  })

  test('the notice says that the signal is received', async ({ page }) => {
    await page.goto('/cookie-notice')
    await expect(page.getByText('Your browser sends this signal right now, and we honor it.')).toBeVisible()
  })
})

test('anything but `true` is not the signal', async ({ context, requests }) => {
  for (const value of ['1', 1, 'true']) {
    await test.step(JSON.stringify(value), async () => {
      await context.clearCookies()
      requests.length = 0
      const page = await context.newPage()
      // The inspector, which is closed in a narrow window, would take most of the time.
      await page.setViewportSize({ width: 800, height: 700 })
      await page.addInitScript(
        (given) => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => given }),
        value,
      )
      await page.goto('/')
      await expect(banner(page)).toBeVisible()
      await expect(banner(page)).not.toContainText(SIGNAL)
      await button(banner(page), 'Accept all').click()
      await expectVendors(page, requests, onHome)
      await page.close()
    })
  }
})

test.describe('Do Not Track', () => {
  test.beforeEach(async ({ context }) =>
    context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })),
  )

  test('is ignored', async ({ page, requests }) => {
    await acceptAll(page)
    await expectVendors(page, requests, onHome)
  })

  test('is honored if the site says so', async ({ page, requests }) => {
    await page.goto('/?dnt=honor')
    await expect(banner(page)).toContainText(SIGNAL)
    await choose(page)
    await expect(center(page)).toContainText('Your browser sends Do Not Track')
    await button(center(page), 'Accept all').click()
    await expectAnswered(page)
    await expectVendors(page, requests, butTargeting)
  })
})

test('California: vendors run until the visitor refuses', async ({ page, requests }) => {
  await page.goto('/?regime=US-CA')
  await expect(banner(page)).toContainText('Those are on until you refuse them, now or at any time.')
  await expectVendors(page, requests, onHome)
  await button(banner(page), 'Reject all').click()
  requests.length = 0
  await page.reload()
  await settle(page)
  await expectAnswered(page)
  expect(requests).toEqual([])
})

test('an unknown place gets the strictest rule', async ({ page, requests }) => {
  await page.goto('/?regime=XX-YY')
  await expect(banner(page)).toContainText('Those stay off unless you allow them')
  await settle(page)
  expect(requests).toEqual([])
})
