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
  type Site,
  tabTo,
  test,
  visit,
} from './fixture.ts'

export function keyboard({ ofCategory }: Site): void {
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
    await tabTo(page, button(center(page), 'Save choices'), 10)
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
    const controls = 'a, button, input, summary'
    expect(await center(page).locator(controls).filter({ visible: true }).count()).toBeGreaterThan(7)
    for (const [way, key] of [
      ['on', 'Tab'],
      ['back', 'Shift+Tab'],
    ] as const) {
      for (let pressed = 0; pressed < 25; pressed++) {
        await page.keyboard.press(key)
        const isInside = await center(page).evaluate((dialog, way) => {
          document.activeElement?.setAttribute(`data-reached-${way}`, '')
          return dialog.contains(document.activeElement)
        }, way)
        expect(isInside, `${key} ${pressed}`).toBe(true)
      }
      const missed = center(page).locator(`:is(${controls}):not([data-reached-${way}])`)
      await expect(missed.filter({ visible: true })).toHaveCount(0)
    }
    await page.keyboard.press('Escape')
    await expect(center(page)).toBeHidden()
    await expect(button(banner(page), 'Choose')).toBeFocused()
    expect(await context.cookies()).toEqual([])
  })
}
