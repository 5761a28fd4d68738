import type { Page } from '@playwright/test'
import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  cookieNames,
  expand,
  expect,
  expectVendors,
  openCenter,
  opener,
  provider,
  RECORD,
  requestsOf,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { FILMS, nameOf, onHome, providers, tagsOf } from './providers.ts'

const save = async (page: Page): Promise<void> => {
  await button(center(page), 'Save choices').click()
  await expect(center(page)).toBeHidden()
}

test('allowing one provider of a category sends exactly its requests, and the category is mixed', async ({
  page,
  requests,
}) => {
  await page.goto('/')
  await choose(page)
  await expand(page, 'Performance')
  await provider(page, nameOf('google-analytics')).check()
  await save(page)
  await expect.poll(() => requests).toEqual(requestsOf('google-analytics'))
  await settle(page)
  expect(requests).toHaveLength(2)
  await expectAnswered(page)

  await opener(page).click()
  await expect(category(page, 'Performance')).toHaveJSProperty('indeterminate', true)
  await expect(category(page, 'Targeting and advertising')).toHaveJSProperty('indeterminate', false)
  await expect(center(page).getByText(/^\d+ of \d+ allowed$/)).toHaveCount(1)
  await expand(page, 'Performance')
  await expect(provider(page, nameOf('google-analytics'))).toBeChecked()
  await expect(provider(page, nameOf('hubspot'))).not.toBeChecked()
})

test('a shared tag waits for all of its providers', async ({ page, requests }) => {
  const [one, ...others] = providers
    .filter(({ tag }) => tag === 'linkedin-insight')
    .map(({ id }) => nameOf(id))
  expect(others).toHaveLength(2)
  await page.goto('/')
  await choose(page)
  await expand(page, 'Performance')
  await expand(page, 'Targeting and advertising')
  await provider(page, one ?? '').check()
  await save(page)
  await settle(page)
  expect(requests).toEqual([])

  await opener(page).click()
  await expand(page, 'Performance')
  await expand(page, 'Targeting and advertising')
  for (const name of others) await provider(page, name).check()
  await save(page)
  await expectVendors(page, requests, ['linkedin-insight'])
})

test('a category with one exception', async ({ page, requests }) => {
  await page.goto('/')
  await choose(page)
  await category(page, 'Performance').check()
  await expand(page, 'Performance')
  await provider(page, nameOf('google-analytics')).uncheck()
  await expect(category(page, 'Performance')).toHaveJSProperty('indeterminate', true)
  await save(page)
  await expectVendors(
    page,
    requests,
    tagsOf('performance').filter((tag) => tag !== 'google-analytics'),
  )
  requests.length = 0
  await page.reload()
  await expectVendors(
    page,
    requests,
    tagsOf('performance').filter((tag) => tag !== 'google-analytics'),
  )
})

test('saving without a change keeps everything optional off', async ({ page, context, requests }) => {
  await page.goto('/')
  await choose(page)
  await save(page)
  await settle(page)
  await expectAnswered(page)
  expect(await cookieNames(context)).toEqual([RECORD])
  expect(requests).toEqual([])
})

test('Reject all inside the preference center', async ({ page, requests }) => {
  await page.goto('/')
  await choose(page)
  await button(center(page), 'Reject all').click()
  await expect(center(page)).toBeHidden()
  await expectAnswered(page)
  await settle(page)
  expect(requests).toEqual([])
})

const ways: Record<string, (page: Page) => Promise<void>> = {
  'the close button': (page) => button(center(page), 'Close without saving').click(),
  Escape: (page) => page.keyboard.press('Escape'),
  // In the corner, beside the dialog.
  'the backdrop': (page) =>
    page.locator('[data-slot="askfirst-backdrop"]').click({ position: { x: 8, y: 8 } }),
}

for (const [way, close] of Object.entries(ways)) {
  test(`closing by ${way} stores and grants nothing, and returns the focus`, async ({
    page,
    context,
    requests,
  }) => {
    await page.goto('/')
    await choose(page)
    await category(page, 'Performance').check()
    await close(page)
    await expect(center(page)).toBeHidden()
    await settle(page)
    await expect(banner(page)).toBeVisible()
    expect(await context.cookies()).toEqual([])
    expect(requests).toEqual([])

    await openCenter(page)
    await expect(category(page, 'Performance')).not.toBeChecked()
    await expect(opener(page)).not.toBeFocused()
    await close(page)
    await expect(center(page)).toBeHidden()
    await expect(opener(page)).toBeFocused()
  })
}

test('saving returns the focus to the footer, too', async ({ page }) => {
  await acceptAll(page)
  await opener(page).click()
  await save(page)
  await expect(opener(page)).toBeFocused()
})

test('a smaller choice applies from the next page on', async ({ page, requests }) => {
  await acceptAll(page)
  await expectVendors(page, requests, onHome)
  await opener(page).click()
  await category(page, 'Targeting and advertising').uncheck()
  await save(page)
  requests.length = 0
  await page.reload()
  await expectVendors(page, requests, [...tagsOf('performance'), FILMS])
})

test('in a small window, a click hits its target, although the banner is behind the dialog', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/')
  await choose(page)
  for (const name of ['Functionality', 'Performance', 'Targeting and advertising']) {
    await expand(page, name)
    await category(page, name).click()
    await expect(category(page, name)).toBeChecked()
  }
})
