import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  expectScripts,
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

  test('accept all leaves targeting off, and the banner says so', async ({ page, requests }) => {
    await page.goto('/')
    await expect(banner(page)).toContainText(SIGNAL)
    await button(banner(page), 'Accept all').click()
    await expectScripts(page, requests, butTargeting)
    requests.length = 0
    await page.reload()
    await expectScripts(page, requests, butTargeting)
    await expectAnswered(page)
  })

  test('the preference center explains, and the visitor overrides the signal', async ({ page, requests }) => {
    await page.goto('/')
    await choose(page)
    await expect(center(page)).toContainText('Your browser sends Global Privacy Control')
    const targeting = category(page, TARGETING)
    await expect(targeting).toHaveAttribute('aria-disabled', 'true')
    await expect(targeting).toHaveAccessibleDescription(/Kept off by your browser/)
    await targeting.click({ force: true })
    await expect(targeting).not.toBeChecked()

    await button(center(page), 'Decide for myself').click()
    await expect(targeting).not.toHaveAttribute('aria-disabled')
    await targeting.check()
    await button(center(page), 'Save choices').click()
    await expectScripts(page, requests, tagsOf('targeting'))
    requests.length = 0
    await page.reload()
    await expectScripts(page, requests, tagsOf('targeting'))
  })

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
    await expectScripts(page, requests, butTargeting)
  })

  test('the notice says that the signal is received', async ({ page }) => {
    await page.goto('/cookie-notice')
    await expect(page.getByText('Your browser sends this signal right now, and we honor it.')).toBeVisible()
  })
})

for (const value of ['1', 1, 'true']) {
  test(`${JSON.stringify(value)} is not the signal`, async ({ page, context, requests }) => {
    await context.addInitScript(
      (given) => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => given }),
      value,
    )
    await page.goto('/')
    await expect(banner(page)).toBeVisible()
    await expect(banner(page)).not.toContainText(SIGNAL)
    await button(banner(page), 'Accept all').click()
    await expectScripts(page, requests, onHome)
  })
}

test.describe('Do Not Track', () => {
  test.beforeEach(async ({ context }) =>
    context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' })),
  )

  test('is ignored', async ({ page, requests }) => {
    await acceptAll(page)
    await expectScripts(page, requests, onHome)
  })

  test('is honored if the site says so', async ({ page, requests }) => {
    await page.goto('/?dnt=honor')
    await expect(banner(page)).toContainText(SIGNAL)
    await choose(page)
    await expect(center(page)).toContainText('Your browser sends Do Not Track')
    await button(center(page), 'Accept all').click()
    await expectScripts(page, requests, butTargeting)
  })
})

test('California: vendors run until the visitor refuses', async ({ page, requests }) => {
  await page.goto('/?regime=US-CA')
  await expect(banner(page)).toContainText('Those are on until you refuse them, now or at any time.')
  await expectScripts(page, requests, onHome)
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
