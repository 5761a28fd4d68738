import {
  answer,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  expectAnswered,
  expectVendors,
  pagesOf,
  type Site,
  test,
  visit,
} from './fixture.ts'
import { updates } from './google.ts'

const TARGETING = 'Targeting and advertising'
export const SIGNAL = 'Your browser asks sites not to sell or share your data.'

/** A browser that sends the signal with its requests and exposes it to scripts. */
export const gpc = { 'Sec-GPC': '1' }
export const sendGpc = (): void => {
  Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
}

export function signals(site: Site): void {
  const { scripts, onHome, ofCategory } = site
  // A tag that also serves targeting waits for it.
  const others = [...ofCategory['Functionality'], ...ofCategory['Performance']]
  test.use({ extraHTTPHeaders: gpc })
  test.beforeEach(({ context }) => context.addInitScript(sendGpc))

  for (const path of pagesOf(site)) {
    test(`${path}: with Global Privacy Control, accept all leaves targeting off`, async ({
      page,
      requests,
    }) => {
      const all = path === '/' ? onHome : scripts
      const butTargeting = all.filter((name) => others.includes(name))
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

  test('the preference center says why targeting is locked, and the visitor overrides the signal', async ({
    page,
    requests,
  }) => {
    await visit(page)
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
    await expectVendors(page, requests, ofCategory[TARGETING])
    requests.length = 0
    await page.reload()
    await expectVendors(page, requests, ofCategory[TARGETING])
  })
}
