import type { Page } from '@playwright/test'
import { holdScripts } from '../../site/e2e/hold-scripts.ts'
import {
  banner,
  button,
  category,
  center,
  expect,
  expectAnswered,
  expectMeasured,
  expectVendors,
  placeholder,
  test,
} from './fixture.ts'
import { FILMS } from './providers.ts'

test('on a page that is transformed as a whole, banner and center still refer to the window', async ({
  page,
}) => {
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.body.style.transform = 'translateZ(0)'
      document.body.style.minHeight = '4000px'
    })
  })
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect.poll(async () => (await banner(page).boundingBox())?.y).toBeLessThan(720)
  await expect(banner(page)).toBeInViewport({ ratio: 1 })
  await button(banner(page), 'Choose').click()
  await expect(center(page)).toBeInViewport({ ratio: 1 })
  // So does its backdrop.
  await page.mouse.click(5, 5)
  await expect(center(page)).toBeHidden()
  await button(banner(page), 'Choose').click()
  await category(page, 'Performance').check()
  await button(center(page), 'Save choices').click()
  await expectAnswered(page)
})

test('a modal of the page stays open and keeps its focus, and the center opens inside it', async ({
  page,
}) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await button(banner(page), 'Reject all').click()
  await expectAnswered(page)
  await page.evaluate(() => {
    const modal = document.createElement('dialog')
    modal.id = 'modal'
    modal.append('The page’s own modal. ')
    const trigger = document.querySelector('.footer [data-slot="askfirst-trigger"]')!
    trigger.before(modal)
    modal.append(trigger)
    modal.showModal()
  })
  const inside = page.locator('#modal').getByRole('button', { name: 'Cookie settings' })
  await inside.click()
  await expect(center(page)).toBeVisible()
  await category(page, 'Performance').check()
  await page.keyboard.press('Escape')
  await expect(center(page)).toBeHidden()
  await expect(page.locator('#modal')).toBeVisible()
  await expect(inside).toBeFocused()
})

test('a banner that appears late takes no focus, and is announced', async ({ page }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const voice = banner(page).getByRole('status')
  await expect(voice).toHaveText('May we use cookies?')
  const box = await voice.boundingBox()
  expect([box?.width, box?.height]).toEqual([1, 1])
  // It is removed after the announcement.
  await expect(voice).toHaveCount(0, { timeout: 10_000 })
})

test('with reduced motion, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await button(banner(page), 'Choose').click()
  await expect(center(page)).toBeVisible()
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('[data-slot^="askfirst-"]')]
      .flatMap((element) => [getComputedStyle(element), getComputedStyle(element, '::before')])
      .filter(
        ({ animationName, transitionDuration }) => animationName !== 'none' || transitionDuration !== '0s',
      )
      .map(({ animationName, transitionDuration }) => `${animationName} ${transitionDuration}`),
  )
  expect(moving).toEqual([])
})

test.describe('an element that the banner half covers can be clicked', () => {
  /** Moves the film's button so that the banner covers its lower half, and points the mouse at the upper half. */
  async function pointAtHalf(page: Page): Promise<void> {
    const play = button(placeholder(page, 'Film: the last ferry'), 'Load once')
    const edge = (await banner(page).boundingBox())!.y
    const before = (await play.boundingBox())!
    await page.evaluate((top) => scrollBy({ top, behavior: 'instant' }), before.y + before.height / 2 - edge)
    const { x, y, width, height } = (await play.boundingBox())!
    expect([y < edge, y + height > edge]).toEqual([true, true])
    await page.mouse.move(x + width / 2, edge - 5)
  }

  test('the page doesn’t move until the button is released', async ({ page, requests }) => {
    await page.goto('/journal')
    await expectMeasured(page)
    await pointAtHalf(page)
    await page.mouse.down()
    await page.mouse.up()
    await expectVendors(page, requests, [FILMS])
  })

  test('even if the code that uncovers focus arrives while it is pressed', async ({
    page,
    context,
    requests,
  }) => {
    const release = await holdScripts(context, /\/late-[\w-]+\.js$/)
    await page.goto('/journal')
    await expect(banner(page)).toBeVisible()
    await pointAtHalf(page)
    await page.mouse.down()
    release()
    await expectMeasured(page)
    await page.mouse.up()
    await expectVendors(page, requests, [FILMS])
  })
})
