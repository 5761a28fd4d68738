import {
  banner,
  button,
  category,
  center,
  cookieNames,
  expect,
  expectAnswered,
  expectFocusInCenter,
  expectVendors,
  RECORD,
  settle,
  tabTo,
  test,
  visit,
} from './fixture.ts'
import { ofCategory } from './vendors.ts'

export function keyboard(): void {
  test('Escape decides nothing, Tab reaches the banner, Enter rejects', async ({
    page,
    context,
    requests,
  }) => {
    await visit(page)
    await page.keyboard.press('Escape')
    await expect(banner(page)).toBeVisible()
    expect(await cookieNames(context)).toEqual([])
    await tabTo(page, button(banner(page), 'Reject all'), 4)
    await page.keyboard.press('Escape')
    await expect(banner(page)).toBeVisible()
    await page.keyboard.press('Enter')
    await expectAnswered(page)
    await settle(page)
    expect(await cookieNames(context)).toEqual([RECORD])
    expect(requests).toEqual([])
  })

  test('choose, toggle and save without a mouse', async ({ page, requests }) => {
    await visit(page)
    await tabTo(page, button(banner(page), 'Choose'), 6)
    await page.keyboard.press('Enter')
    await expectFocusInCenter(page)
    await tabTo(page, category(page, 'Performance'), 10)
    await page.keyboard.press('Space')
    await expect(category(page, 'Performance')).toBeChecked()
    await tabTo(page, button(center(page), 'Save choices'), 12)
    await page.keyboard.press('Enter')
    await expect(center(page)).toBeHidden()
    await expectVendors(page, requests, ofCategory['Performance'])
  })

  test('focus stays in the dialog in both directions, and returns with Escape, which decides nothing', async ({
    page,
    context,
  }) => {
    await visit(page)
    await button(banner(page), 'Choose').press('Enter')
    await expectFocusInCenter(page)
    const reached = new Set<string>()
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let pressed = 0; pressed < 20; pressed++) {
        await page.keyboard.press(key)
        const where = await center(page).evaluate((dialog) => {
          const focused = document.activeElement
          if (!focused || !dialog.contains(focused)) return null
          return focused.getAttribute('aria-labelledby') ?? focused.textContent
        })
        expect(where, `${key} ${pressed}`).not.toBeNull()
        reached.add(where ?? '')
      }
    }
    expect(reached.size).toBeGreaterThan(7)
    await page.keyboard.press('Escape')
    await expect(center(page)).toBeHidden()
    await expect(button(banner(page), 'Choose')).toBeFocused()
    expect(await context.cookies()).toEqual([])
  })
}
