import {
  answer,
  banner,
  category,
  center,
  choose,
  expect,
  expectAnswered,
  expectVendors,
  type Kind,
  pagesOf,
  test,
  visit,
} from './fixture.ts'
import { updates } from './google.ts'
import { onHome, scripts } from './vendors.ts'

export const SIGNAL = 'Your browser asks sites not to sell or share your data.'

/** A browser that sends the signal with its requests and exposes it to scripts. */
export const gpc = { 'Sec-GPC': '1' }
export const sendGpc = (): void => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
}

export function signals(kind: Kind): void {
  test.use({ extraHTTPHeaders: gpc })
  test.beforeEach(({ context }) => context.addInitScript(sendGpc))

  for (const path of pagesOf(kind)) {
    test(`${path}: with Global Privacy Control, accept all leaves targeting off`, async ({
      page,
      requests,
    }) => {
      const all = path === '/' ? onHome : scripts
      const butTargeting = all.filter((id) => id !== 'facebook-custom-audience')
      await visit(page, path)
      await expect(banner(page)).toContainText(SIGNAL)
      await answer(page, 'Accept all')
      await expectVendors(page, requests, butTargeting)
      expect(await updates(page)).toMatchObject([{ ad_storage: 'denied', analytics_storage: 'granted' }])
      requests.length = 0
      await page.reload()
      await expectVendors(page, requests, butTargeting)
      await expectAnswered(page)
    })
  }

  test('the preference center says why targeting is locked', async ({ page }) => {
    await visit(page)
    await choose(page)
    await expect(center(page)).toContainText('Your browser sends Global Privacy Control')
    const targeting = category(page, 'Targeting and advertising')
    await expect(targeting).toHaveAttribute('aria-disabled', 'true')
    await targeting.click({ force: true })
    await expect(targeting).not.toBeChecked()
  })
}
