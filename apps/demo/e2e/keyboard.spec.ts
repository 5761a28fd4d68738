import {
  banner,
  button,
  category,
  center,
  expect,
  expectFocusInCenter,
  expectVendors,
  settle,
  tabTo,
  test,
  expectAnswered,
} from './fixture.ts'

test('a locked toggle can be focused and read, and stays on', async ({ page }) => {
  await page.goto('/')
  await button(banner(page), 'Choose').press('Enter')
  await expectFocusInCenter(page)
  await tabTo(page, category(page, 'Required'), 6)
  const required = category(page, 'Required')
  await expect(required).toHaveAttribute('aria-disabled', 'true')
  await expect(required).toHaveAccessibleDescription(/Always on/)
  await page.keyboard.press('Space')
  await expect(required).toBeChecked()
  await required.click({ force: true })
  await expect(required).toBeChecked()
})

for (const [layout, width, height] of [
  ['bottom', 320, 640],
  ['bottom', 1280, 800],
  ['top', 320, 640],
  ['corner', 1280, 800],
  ['center', 320, 640],
] as const) {
  for (const key of layout === 'bottom' ? ['Tab', 'Shift+Tab'] : ['Tab']) {
    test(`focus is never behind the banner: ${layout}, ${key} at ${width}×${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await page.goto(`/?layout=${layout}`)
      await expect(banner(page)).toBeVisible()
      // Wait for the code that keeps focus clear of the banner. No visitor tabs faster.
      await settle(page)
      const seen: string[] = []
      for (let pressed = 0; pressed < 80; pressed++) {
        await page.keyboard.press(key)
        // After the next frame, scrolling and moving aside are done.
        const focused = await page.evaluate(async () => {
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
          const element = document.activeElement
          const bar = document.querySelector('[data-slot="askfirst-banner"]')
          if (!element || !bar || element === document.body) return null
          const a = element.getBoundingClientRect()
          const b = bar.getBoundingClientRect()
          const clear = (x: DOMRect, y: DOMRect): boolean =>
            x.bottom <= y.top || x.top >= y.bottom || x.right <= y.left || x.left >= y.right
          return {
            name: `${element.tagName} ${element.id || element.textContent?.trim() || element.getAttribute('name')}`,
            visible: bar.contains(element) || (clear(a, b) && a.bottom > 0 && a.top < innerHeight),
            box: [a.top, a.bottom, b.top, b.bottom].map(Math.round),
          }
        })
        if (!focused) {
          if (seen.length > 0) break
          continue
        }
        seen.push(focused.name)
        expect(focused.visible, `${focused.name} at ${focused.box.join(', ')}`).toBe(true)
      }
      expect(seen.length, seen.join('\n')).toBeGreaterThan(15)
      expect(seen.some((name) => name.includes('hello@'))).toBe(true)
    })
  }
}

test('after saving from the banner’s own center, the keyboard starts at the beginning of the page', async ({
  page,
}) => {
  await page.goto('/')
  await button(banner(page), 'Choose').press('Enter')
  await expectFocusInCenter(page)
  await tabTo(page, button(center(page), 'Save choices'), 20)
  await page.keyboard.press('Enter')
  await expect(center(page)).toBeHidden()
  await expectAnswered(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
})

test('one of many providers can be found, switched and saved without a mouse', async ({ page, requests }) => {
  await page.goto('/')
  await button(banner(page), 'Choose').press('Enter')
  await expectFocusInCenter(page)
  await tabTo(page, center(page).getByRole('searchbox'), 4)
  await page.keyboard.type('google analytics')
  const found = center(page).getByRole('switch', { name: 'Google Analytics' })
  await tabTo(page, found, 6)
  await page.keyboard.press('Space')
  await tabTo(page, button(center(page), 'Save choices'), 20)
  await page.keyboard.press('Enter')
  await expectVendors(page, requests, ['google-analytics'])
})

test('at a zoom of 400 %, everything can be reached', async ({ page }) => {
  // WCAG 2.2, 1.4.10: a window of 1280 × 1024, zoomed to 400 %.
  await page.setViewportSize({ width: 320, height: 256 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  const isSeen = (name: string): Promise<boolean> =>
    page.evaluate((label) => {
      const { activeElement } = document
      const { top, bottom, left, right } = activeElement?.getBoundingClientRect() ?? new DOMRect()
      const own = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
      const isInside = top >= -1 && left >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1
      return own.includes(label) && isInside
    }, name)
  for (const name of ['Reject all', 'Accept all', 'Choose']) {
    await tabTo(page, button(banner(page), name), 8)
    expect(await isSeen(name), name).toBe(true)
  }
  await page.keyboard.press('Enter')
  await expectFocusInCenter(page)
  for (const name of ['Functionality', 'Targeting and advertising']) {
    await tabTo(page, category(page, name), 20)
    expect(await isSeen(name), name).toBe(true)
  }
  for (const name of ['Reject all', 'Accept all', 'Save choices']) {
    await tabTo(page, button(center(page), name), 20)
    expect(await isSeen(name), name).toBe(true)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})
