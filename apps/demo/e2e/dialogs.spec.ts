import type { Locator, Page } from '@playwright/test'
import { banner, button, expect, expectAnswered, expectMeasured, record, test } from './fixture.ts'

const dialog = (page: Page): Locator => page.locator('#news')

async function visit(page: Page): Promise<void> {
  await page.goto('/?place=end')
  await expect(banner(page)).toBeVisible()
  await expectMeasured(page)
  await page.evaluate(() => {
    const outside = document.createElement('button')
    outside.id = 'outside'
    outside.textContent = 'Outside'
    outside.style.cssText = 'position: fixed; inset-block-start: 40%; z-index: 9'
    document.body.append(outside)
  })
}

/** Opens a dialog of the page, at its top. `way` is how the dialog detects that it should close. */
async function openDialog(page: Page, way: string): Promise<void> {
  await page.evaluate((how) => {
    const isNative = how === 'closedby'
    const element = document.createElement(isNative ? 'dialog' : 'div')
    element.id = 'news'
    element.style.cssText = 'position: fixed; inset: 0 0 auto; margin: 0; background: #ffe; z-index: 9'
    element.innerHTML = '<p>News of the tea house</p><button>Fine</button>'
    document.body.append(element)
    if (isNative) {
      element.setAttribute('closedby', 'any')
      ;(element as HTMLDialogElement).show()
      return
    }
    element.setAttribute('role', 'dialog')
    element.querySelector('button')!.focus()
    if (how === 'focusout') {
      element.addEventListener('focusout', (event) => {
        const { relatedTarget } = event as FocusEvent
        if (relatedTarget && !element.contains(relatedTarget as Node)) element.remove()
      })
      return
    }
    const isCapture = how.endsWith('!')
    document.addEventListener(
      how.replace('!', ''),
      (event) => {
        if (!element.contains(event.target as Node)) element.remove()
      },
      isCapture,
    )
  }, way)
  await expect(dialog(page)).toBeVisible()
}

for (const way of [
  'closedby',
  'pointerdown',
  'pointerdown!',
  'mousedown!',
  'mouseup',
  'focusin',
  'focusout',
  'click',
]) {
  test(`using the banner doesn't close a dialog of the page: ${way}`, async ({ page, context }) => {
    await visit(page)
    await openDialog(page, way)
    await page.locator('#outside').click()
    await expect(dialog(page)).toBeHidden()
    await page.evaluate(() => document.querySelector('#news')?.remove())

    await openDialog(page, way)
    await banner(page).getByRole('heading').click()
    await expect(dialog(page)).toBeVisible()
    await button(banner(page), 'Reject all').click()
    await expectAnswered(page)
    await expect.poll(() => record(context)).toBeDefined()
    await expect(dialog(page)).toBeVisible()
  })
}

test('the banner can be answered by keyboard, and the dialog stays', async ({ page }) => {
  await visit(page)
  await openDialog(page, 'focusin')
  await banner(page).getByRole('link').focus()
  await page.keyboard.press('Tab')
  await expect(button(banner(page), 'Reject all')).toBeFocused()
  await page.keyboard.press('Enter')
  await expectAnswered(page)
  await expect(dialog(page)).toBeVisible()
})

test('a native modal stays open if the banner appears late, and the banner is there once it has closed', async ({
  page,
  context,
}) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const modal = document.createElement('dialog')
      modal.id = 'news'
      modal.innerHTML = '<p>News</p><button>Fine</button>'
      document.body.append(modal)
      modal.showModal()
    }),
  )
  await page.goto('/?place=end')
  await expect(page.locator('[data-slot="askfirst-banner"]')).toBeVisible()
  await expect(dialog(page).getByRole('button')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await banner(page).evaluate((node) => node.contains(document.activeElement))).toBe(false)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await button(banner(page), 'Reject all').click()
  await expectAnswered(page)
  await expect.poll(() => record(context)).toBeDefined()
})

test('without a dialog the page receives every event', async ({ page }) => {
  await visit(page)
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    for (const type of ['pointerdown', 'mousedown', 'focusin', 'click'])
      document.addEventListener(type, () => heard.push(type))
  })
  await button(banner(page), 'Reject all').click()
  await expectAnswered(page)
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(
    expect.arrayContaining(['pointerdown', 'mousedown', 'focusin', 'click']),
  )
})
