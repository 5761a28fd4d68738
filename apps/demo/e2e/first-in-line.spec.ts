import type { Page } from '@playwright/test'
import {
  banner,
  button,
  center,
  expect,
  expectAnswered,
  expectFocusInCenter,
  expectMeasured,
  test,
} from './fixture.ts'

/** The banner is the last element of the document, as when `<ConsentUI />` comes after the app. */
const PAGE = '/?place=end'
const OWN = ['Cookie notice', 'Reject all', 'Accept all', 'Choose'].map((name) => `${name}, of the banner`)

async function visit(page: Page, address = PAGE): Promise<void> {
  await page.goto(address)
  await expect(banner(page)).toBeVisible()
  await expectMeasured(page)
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  return page.evaluate(() => {
    const { activeElement } = document
    if (!activeElement || activeElement === document.body) return ''
    const isOurs = activeElement.closest('[data-slot="askfirst-banner"]')
    return activeElement.textContent.trim().slice(0, 30) + (isOurs ? ', of the banner' : '')
  })
}

async function pressTimes(page: Page, key: string, times: number): Promise<string[]> {
  const names: string[] = []
  for (let time = 0; time < times; time++) names.push(await press(page, key))
  return names
}

for (const direction of ['ltr', 'rtl']) {
  test(`comes after the skip link and before the page, in both directions: ${direction}`, async ({
    page,
  }) => {
    await visit(page, `${PAGE}&dir=${direction}`)
    const names = await pressTimes(page, 'Tab', 8)
    expect(names.slice(0, 5)).toEqual(['Skip to the page', ...OWN])
    expect(new Set(names).size, names.join(', ')).toBe(8)
    expect(await pressTimes(page, 'Shift+Tab', 7)).toEqual(names.slice(0, -1).reverse())
  })
}

test('without a skip link it comes first, right after the browser', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => document.querySelector('.skip')!.remove())
  const names = await pressTimes(page, 'Tab', 6)
  expect(names.slice(0, 4)).toEqual(OWN)
  expect(await pressTimes(page, 'Shift+Tab', 5)).toEqual(names.slice(0, -1).reverse())
  // The browser's own buttons would be next. Then Tab wraps to the other end, where the banner is, and skips it.
  expect(await press(page, 'Shift+Tab')).toBe('')
  expect(await pressTimes(page, 'Shift+Tab', 4)).toEqual([...OWN].reverse())
  expect(OWN).not.toContain(await press(page, 'Shift+Tab'))
})

test('no trap: a visitor who reaches it at its own place, at the end, goes on from there', async ({
  page,
}) => {
  await visit(page)
  await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main a, main button')].at(-1)!.focus(),
  )
  let name = ''
  for (let times = 0; times < 60 && name !== OWN[0]; times++) name = await press(page, 'Tab')
  expect(await pressTimes(page, 'Tab', 3)).toEqual(OWN.slice(1))
  const next = await press(page, 'Tab')
  // Tab wraps to the first stop of the page.
  expect(['', 'Skip to the page']).toContain(next)
})

test('after a click Tab continues from there; at the top of the page that is the banner', async ({
  page,
}) => {
  await visit(page)
  await page.locator('main h2').first().click()
  await page.keyboard.press('Tab')
  await expect(page.locator('main :focus')).toHaveCount(1)

  await page.evaluate(() => {
    document.querySelector('.skip')!.remove()
    const line = document.createElement('p')
    line.id = 'line'
    line.textContent = 'A line of news.'
    document.body.prepend(line)
    scrollTo(0, 0)
  })
  await page.locator('#line').click()
  expect(await press(page, 'Tab')).toBe(OWN[0])
})

test('after an answer Tab continues at the start of the page, as without a banner', async ({ page }) => {
  await visit(page)
  await pressTimes(page, 'Tab', 3)
  await expect(button(banner(page), 'Reject all')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectAnswered(page)
  const names = await pressTimes(page, 'Tab', 4)
  await page.reload()
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeAttached()
  expect(names).toEqual(await pressTimes(page, 'Tab', 4))
})

test('after the center closes, Tab continues to the page', async ({ page }) => {
  await visit(page)
  await pressTimes(page, 'Tab', 5)
  await page.keyboard.press('Enter')
  await expectFocusInCenter(page)
  await pressTimes(page, 'Tab', 4)
  await page.keyboard.press('Escape')
  await expect(center(page)).toBeHidden()
  await expect(button(banner(page), 'Choose')).toBeFocused()
  await page.keyboard.press('Tab')
  const isBehind = await banner(page).evaluate((node) => {
    const { activeElement } = document
    return (
      activeElement !== document.body &&
      (node.compareDocumentPosition(activeElement!) & Node.DOCUMENT_POSITION_PRECEDING) > 0
    )
  })
  expect(isBehind).toBe(true)
})

test('a modal of the page, and a Tab that the page handles, are left alone', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => {
    document.querySelector('.skip')!.remove()
    const modal = document.createElement('dialog')
    modal.innerHTML = '<p>News</p><button>Inside</button>'
    document.body.append(modal)
    modal.showModal()
    ;(document.activeElement as HTMLElement).blur()
  })
  // To the browser's own buttons, or around.
  expect(['', 'Inside']).toContain(await press(page, 'Tab'))
  await page.evaluate(() => document.querySelector('dialog')!.remove())
  await page.evaluate(() =>
    document.addEventListener('keydown', (event) => event.preventDefault(), { capture: true }),
  )
  await page.keyboard.press('Tab')
  expect(await banner(page).evaluate((node) => node.contains(document.activeElement))).toBe(false)
})

test('the page’s first stop can be a web component’s button', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => {
    document.querySelector('.skip')!.remove()
    const header = document.createElement('site-header')
    header.attachShadow({ mode: 'open' }).innerHTML = '<button>Menu</button>'
    document.body.prepend(header)
  })
  const inHeader = (): Promise<boolean> =>
    page.evaluate(() => document.activeElement === document.querySelector('site-header'))
  expect(await pressTimes(page, 'Tab', 4)).toEqual(OWN)
  await page.keyboard.press('Tab')
  expect(await inHeader()).toBe(true)
  expect(await press(page, 'Shift+Tab')).toBe(OWN[3])
})

test('a form whose fields replace its properties doesn’t change the order', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => {
    document.querySelector('.skip')!.remove()
    const form = document.createElement('form')
    form.innerHTML = ['children', 'matches', 'shadowRoot', 'tabIndex']
      .map((name) => `<input name="${name}" aria-label="${name}">`)
      .join('')
    document.body.prepend(form)
  })
  expect(await pressTimes(page, 'Tab', 4)).toEqual(OWN)
  await press(page, 'Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('children')
})
