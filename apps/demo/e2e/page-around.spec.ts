import type { Locator, Page } from '@playwright/test'
import { banner, button, center, expect, expectMeasured, test } from './fixture.ts'

/** Changes the page's styles before the first paint, and records layout shifts. */
async function visitAs(page: Page, css: string): Promise<void> {
  await page.addInitScript((text) => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, css)
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expectMeasured(page)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)))
}

/** Adds styles to the page. The site's policy would block an inline style. */
const restyle = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }, css)

const shiftsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)

const heightOf = async (one: Locator): Promise<number> => (await one.boundingBox())!.height

const fontSizeOf = (one: Locator): Promise<number> =>
  one.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

/** How far above the banner the page's end can be scrolled, in pixels. */
async function clearanceOf(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
  const end = await page.evaluate(() => document.body.getBoundingClientRect().bottom)
  return (await banner(page).boundingBox())!.y - end
}

test.describe('sizes', () => {
  const sizesOf = async (page: Page): Promise<Record<string, number>> => {
    const sizes = {
      text: await fontSizeOf(banner(page).locator('[data-slot="askfirst-banner-description"]')),
      button: await heightOf(button(banner(page), 'Reject all')),
    }
    await button(banner(page), 'Choose').click()
    const label = center(page).locator('[data-slot="askfirst-category-description"]').first()
    const toggle = center(page).getByRole('checkbox', { name: 'Performance' })
    await expect(toggle).toBeVisible()
    return { ...sizes, label: await fontSizeOf(label), toggle: await heightOf(toggle) }
  }
  const USUAL = { text: 15, button: 45, label: 15, toggle: 24 }

  for (const [name, css] of [
    ['16 px', ''],
    ['10 px', 'html { font-size: 62.5% !important }'],
    ['20 px', 'html { font-size: 20px !important }'],
  ] as const) {
    test(`don’t follow the page’s root: ${name}`, async ({ page }) => {
      await visitAs(page, css)
      expect(await sizesOf(page)).toEqual(USUAL)
    })
  }

  for (const [name, css] of [
    ['its root left alone', ''],
    ['its root at 62.5%', 'html { font-size: 62.5% !important }'],
  ] as const) {
    test(`follow the text size that a visitor has set in the browser, on a page with ${name}`, async ({
      page,
    }) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Page.enable')
      await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
      await visitAs(page, css)
      expect(await sizesOf(page)).toEqual({ text: 30, button: 90, label: 30, toggle: 48 })
    })
  }

  test('follow a single token', async ({ page }) => {
    await visitAs(page, ':root { --askfirst-font-size: 20px }')
    expect(await sizesOf(page)).toEqual({ text: 18.75, button: 56.25, label: 18.75, toggle: 30 })
  })

  test('of the notice page are the page’s own, except with a root of 10 px', async ({ page }) => {
    await visitAs(page, 'html { font-size: 62.5% !important } body { font-size: 1rem !important }')
    await page.goto('/cookie-notice')
    const text = page.locator('[data-slot="askfirst-notice-text"]').first()
    expect(await fontSizeOf(text)).toBe(15)
    await restyle(page, 'body { font-size: 18px !important }')
    expect(await fontSizeOf(text)).toBe(18)
    await restyle(page, ':root { --askfirst-font-size: 24px }')
    expect(await fontSizeOf(text)).toBe(24)
  })
})

test.describe('the page’s end', () => {
  for (const [name, css] of [
    ['height: 100%', 'html, body, #root { height: 100% } body { margin: 0 } #root { overflow: auto }'],
    ['100vh', 'body { margin: 0 } #root { height: 100vh; overflow: auto }'],
    ['100dvh', 'body { margin: 0 } #root { height: 100dvh; overflow: auto }'],
    [
      '100dvh, in a body as high at least',
      'body { margin: 0; min-height: 100vh } #root { height: 100dvh; overflow: auto }',
    ],
    [
      '100dvh, fixed',
      'body { margin: 0; min-height: 100% } #root { position: fixed; inset: 0; overflow: auto }',
    ],
    [
      'border boxes',
      '* { box-sizing: border-box } html, body, #root { height: 100%; margin: 0 } #root { overflow: auto }',
    ],
    [
      'a body that scrolls itself',
      'html { height: 100%; overflow: hidden } body { height: 100%; margin: 0; overflow: auto }',
    ],
    [
      'a locked body',
      'html, body { height: 100%; margin: 0; overflow: hidden } #root { height: 100%; overflow: auto }',
    ],
  ] as const) {
    test(`an app shell as high as the window isn’t moved, and doesn’t scroll: ${name}`, async ({ page }) => {
      await visitAs(page, css)
      await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }))
      const { top, scroll, high } = await page.evaluate(() => ({
        top: document.querySelector('#root')!.getBoundingClientRect().top,
        scroll: document.documentElement.scrollHeight,
        high: innerHeight,
      }))
      expect([top, scroll]).toEqual([0, high])
      expect(await shiftsOf(page)).toEqual([])
    })
  }

  for (const [name, css] of [
    ['scrolls', ''],
    ['scrolls out of a body of 100%', 'html, body, #root { height: 100% }'],
    [
      'has its footer at the window’s end',
      'body { margin: 0 } #root { min-height: 100vh } #root > * { display: none !important } ' +
        '#root::after { display: block; height: 100vh; content: "" }',
    ],
    ['is a bit shorter than the window', 'body { margin: 0 } #root { height: 90vh; overflow: hidden }'],
  ] as const) {
    test(`of a page that ${name} can be scrolled clear of the banner, and nothing moves`, async ({
      page,
    }) => {
      await visitAs(page, css.replace('#root > *', '#root > :not([data-slot])'))
      expect(await shiftsOf(page)).toEqual([])
      const content = await page.evaluate(() => document.body.scrollHeight - document.body.offsetHeight)
      expect((await clearanceOf(page)) - content).toBeGreaterThanOrEqual(0)
      expect(await shiftsOf(page)).toEqual([])
      await button(banner(page), 'Reject all').click()
      await expect(page.locator('[data-slot="askfirst-room"]')).toHaveCount(0)
    })
  }

  test('can be scrolled clear after the page grows, and no further after it shrinks', async ({ page }) => {
    await visitAs(page, '')
    const grow = (height: string): Promise<void> =>
      page.evaluate((value) => {
        const extra = document.querySelector('#extra') ?? document.createElement('div')
        extra.id = 'extra'
        ;(extra as HTMLElement).style.height = value
        document.querySelector('#root')!.append(extra)
      }, height)
    const before = await clearanceOf(page)
    expect(before).toBeGreaterThanOrEqual(0)
    for (const height of ['3000px', '100px']) {
      await grow(height)
      await expect.poll(() => clearanceOf(page)).toBeCloseTo(before, -1)
    }
  })

  test('gets no room in such a shell when the window is resized', async ({ page }) => {
    await visitAs(page, 'body { margin: 0 } #root { height: 100vh; overflow: auto }')
    for (const height of [500, 900]) {
      await page.setViewportSize({ width: 1280, height })
      await expect(page.locator('[data-slot="askfirst-room"]')).toHaveCSS('height', '0px')
    }
  })

  test('has no room on paper', async ({ page }) => {
    await visitAs(page, '')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('[data-slot="askfirst-room"]')).toHaveCSS('display', 'none')
  })
})

test('the link in the banner is a target of 24 px, and the center says that it is modal', async ({
  page,
}) => {
  await visitAs(page, '')
  expect(await heightOf(banner(page).getByRole('link'))).toBeGreaterThanOrEqual(24)
  await page.emulateMedia({ forcedColors: 'active' })
  await button(banner(page), 'Choose').click()
  await expect(center(page)).toHaveAttribute('aria-modal', 'true')
  const close = button(center(page), 'Close without saving')
  const [edge, around] = await close.evaluate((one) => {
    const style = getComputedStyle(one)
    return [`${style.borderTopWidth} ${style.borderTopStyle} ${style.borderTopColor}`, style.backgroundColor]
  })
  // Forced colors give the transparent border a system color.
  expect(edge).toMatch(/^1px solid rgb/)
  expect(edge).not.toContain(around)
  expect(edge).not.toContain('rgba(0, 0, 0, 0)')
})
