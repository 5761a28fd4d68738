import type { Locator, Page } from '@playwright/test'
import {
  acceptAll,
  button,
  category,
  center,
  expect,
  expectAnswered,
  expectVendors,
  record,
  RECORD,
  settle,
  type Site,
  test,
  visit,
} from './fixture.ts'

/** What the notice says about each optional category. */
const definitions = (page: Page): Locator => page.getByRole('main').getByRole('definition')

export function notice({ facts, ownVendors, scripts, ofCategory }: Site): void {
  test('the notice lists every provider with its links and cookies, as in the catalog', async ({ page }) => {
    await visit(page, '/cookie-notice')
    await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
    const items = page.locator('main [data-slot="askfirst-provider"]')
    // The vendors, and the record.
    await expect(items).toHaveCount(facts.length + ownVendors + 1)
    await expect(items.filter({ hasText: 'Privacy policy' })).toHaveCount(facts.length)
    const shown = await items.evaluateAll((nodes) =>
      nodes.map((node) => ({
        name: node.querySelector('h4')?.textContent?.trim(),
        links: [...node.querySelectorAll('a')].map(({ ariaLabel, href, target, rel }) => ({
          says: ariaLabel ?? '',
          href,
          target,
          rel,
        })),
        cookies: [...node.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
        ),
      })),
    )
    let unverified = 0
    for (const { name, privacyPolicy, optOut, cookies } of facts) {
      const item = shown.find((each) => each.name === name)
      expect(item, name).toBeDefined()
      expect(item?.links[0]?.href, name).toBe(privacyPolicy.value)
      expect(optOut.url?.value, name).toMatch(/^https:/)
      const optsOut = item?.links.find(({ says }) => says.startsWith('Opt'))
      expect(optsOut?.href, name).toBe(optOut.url?.value)
      // They open in a new tab, and say whose page it is.
      for (const { says, target, rel } of item?.links ?? []) {
        expect(says.endsWith(`: ${name}`), says).toBe(true)
        expect(target, name).toBe('_blank')
        expect(rel, name).toContain('noopener')
      }
      expect(item?.cookies.map(([cookie]) => cookie)).toEqual(cookies.map((cookie) => cookie.name))
      for (const [index, { name: cookie, lifetime }] of cookies.entries()) {
        const text = item?.cookies[index]?.[1] ?? ''
        const isDoubted = lifetime.unverified !== undefined
        expect(text, `${name} ${cookie}`).not.toBe('')
        if (lifetime.value === null) expect(text).toBe('Not known')
        else expect(text.endsWith('(not confirmed)'), `${name} ${cookie}: ${text}`).toBe(isDoubted)
        if (isDoubted) unverified++
      }
    }
    expect(unverified).toBeGreaterThan(0)
    expect(shown.find(({ name }) => name === 'This site')?.cookies[0]?.[0]).toBe(RECORD)
  })

  test('consent can be withdrawn on the notice, and after a reload nothing loads', async ({
    page,
    context,
    requests,
  }) => {
    await acceptAll(page, '/cookie-notice')
    await expectVendors(page, requests, scripts)
    await expect(definitions(page).filter({ hasText: /^Allowed$/ })).toHaveCount(3)
    const yes = await record(context)
    await page.getByRole('button', { name: 'Withdraw consent' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Everything optional is off.' })).toBeVisible()
    await expect(definitions(page).filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
    await expect.poll(() => record(context)).not.toBe(yes)
    expect(await record(context)).toMatch(/^2\./)
    requests.length = 0
    await page.reload()
    await settle(page)
    expect(requests).toEqual([])
    await expectAnswered(page)
    await expect(definitions(page).filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
  })

  test('the choice can be changed from the notice, which then shows the new one', async ({
    page,
    requests,
  }) => {
    await visit(page, '/cookie-notice')
    await expect(page.getByText('You haven’t chosen yet.')).toBeVisible()
    const change = page.getByRole('button', { name: 'Change my choice' })
    await change.click()
    await category(page, 'Targeting and advertising').check()
    await button(center(page), 'Save choices').click()
    await expect(center(page)).toBeHidden()
    await expectVendors(page, requests, ofCategory['Targeting and advertising'])
    await expect(page.getByText(/^You chose on /)).toBeVisible()
    await expect(definitions(page)).toHaveText(['Not allowed', 'Not allowed', 'Allowed'])
    await expect(change).toBeFocused()
  })
}
