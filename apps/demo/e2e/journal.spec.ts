import type { Page } from '@playwright/test'
import {
  acceptAll,
  button,
  center,
  choose,
  expand,
  expect,
  expectVendors,
  film,
  follow,
  inspector,
  opener,
  placeholder,
  provider,
  record,
  requestsOf,
  settle,
  test,
} from './fixture.ts'
import { FILMS, nameOf, tags } from './providers.ts'

const FILM = 'Film: the last ferry'
const FORM = 'hubspot form'
const frame = (page: Page) => page.locator(`iframe[title="${FILM}"]`)
const form = (page: Page) => page.getByRole('textbox', { name: 'Your e-mail address' })
const onceFilm = requestsOf(FILMS)
const ofFilm = (requests: readonly string[]): string[] => requests.filter((name) => onceFilm.includes(name))

test('HTML of a content management system waits: no script runs, no frame loads, and a placeholder asks', async ({
  page,
  context,
  requests,
}) => {
  await page.goto('/journal')
  await expect(placeholder(page, FILM)).toContainText(nameOf(FILMS))
  await settle(page)
  expect(requests).toEqual([])
  expect(await context.cookies()).toEqual([])
  await expect(frame(page)).not.toHaveAttribute('src')
  await expect(page.getByText('It appears here once you allow HubSpot')).toBeVisible()
  const [over, under] = [await placeholder(page, FILM).boundingBox(), await frame(page).boundingBox()]
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs((over?.[side] ?? 0) - (under?.[side] ?? -9)), side).toBeLessThan(1)
})

test('after accepting, the script runs once in its place, and the frame loads once', async ({
  page,
  requests,
}) => {
  await acceptAll(page, '/journal')
  await expect(form(page)).toBeVisible()
  await expect(film(page, FILM).getByRole('heading', { name: 'The last ferry' })).toBeVisible()
  await expect(placeholder(page, FILM)).toHaveCount(0)
  await expect(page.getByText('It appears here once you allow HubSpot')).toBeHidden()
  await settle(page)
  expect(requests.filter((name) => name === FORM)).toHaveLength(1)
  expect(ofFilm(requests)).toEqual(onceFilm)
  await expect(page.locator('.article form')).toHaveCount(1)
  await form(page).fill('ada@mossbank.example')
  await page.getByRole('button', { name: 'Send me the log' }).click()
  await expect(page.getByText('Nothing was sent')).toBeVisible()
})

test('content that is added later is found', async ({ page, requests }) => {
  await acceptAll(page, '/account')
  await expectVendors(page, requests, tags)
  for (const times of [1, 2]) {
    await follow(page, 'Journal')
    await expect(form(page)).toBeVisible()
    await expect(film(page, FILM).getByRole('heading', { name: 'The last ferry' })).toBeVisible()
    await expect.poll(() => ofFilm(requests)).toHaveLength(2 * times)
    await follow(page, 'Your account')
    await expect(form(page)).toHaveCount(0)
    await expect(page.locator('[data-slot="askfirst-embed-over"]')).toHaveCount(0)
  }
  await settle(page)
  expect(requests.filter((name) => name === FORM)).toHaveLength(2)
  expect(ofFilm(requests)).toHaveLength(4)
})

test('allowing one vendor runs its script, and doesn’t load the frame of another', async ({
  page,
  requests,
}) => {
  await page.goto('/journal')
  await choose(page)
  await expand(page, 'Performance')
  await provider(page, nameOf('hubspot')).check()
  await button(center(page), 'Save choices').click()
  await expect(form(page)).toBeVisible()
  await expect(placeholder(page, FILM)).toBeVisible()
  await settle(page)
  expect([...requests].sort()).toEqual([FORM, ...requestsOf('hubspot')].sort())
})

test('the frame is loaded once, and nothing is stored', async ({ page, context, requests, baseURL }) => {
  await page.goto('/journal')
  await button(placeholder(page, FILM), 'Load once').click()
  await expect(film(page, FILM).getByRole('heading', { name: 'The last ferry' })).toBeVisible()
  await expect(frame(page)).toBeFocused()
  await settle(page)
  expect(requests).toEqual(onceFilm)
  expect(await record(context)).toBeUndefined()
  expect(await context.cookies(baseURL)).toEqual([])
})

test('always allowing it here allows it on the home page too', async ({ page, requests }) => {
  await page.goto('/journal')
  await button(placeholder(page, FILM), 'Always allow YouTube').click()
  await expect(film(page, FILM).getByRole('heading')).toBeVisible()
  await expect(inspector(page).getByRole('row', { name: FILMS })).toHaveText(/yesyes$/)
  await follow(page, 'Tea house')
  await expect(film(page, 'Film: the first pour').getByRole('heading')).toBeVisible()
  await settle(page)
  expect(requests).toEqual([...onceFilm, ...onceFilm])
})

test('a withdrawal empties the frame, and the placeholder asks again', async ({ page, requests }) => {
  await acceptAll(page, '/journal')
  await expect(film(page, FILM).getByRole('heading', { name: 'The last ferry' })).toBeVisible()
  await settle(page)
  await opener(page).click()
  await button(center(page), 'Reject all').click()
  await expect(placeholder(page, FILM)).toBeVisible()
  await expect(frame(page)).not.toHaveAttribute('src')
  expect(page.frames().filter((each) => each.url().includes('/stand-ins/'))).toEqual([])
  requests.length = 0
  await page.reload()
  await expect(placeholder(page, FILM)).toBeVisible()
  await settle(page)
  expect(requests).toEqual([])
  await expect(form(page)).toHaveCount(0)
})

test('a link in the HTML opens the preference center, by mouse and keyboard, and regains the focus', async ({
  page,
  context,
}) => {
  await page.goto('/journal')
  const link = page.getByRole('link', { name: 'cookie settings' })
  await link.click()
  await expect(center(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(center(page)).toHaveCount(0)
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(center(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(link).toBeFocused()
  // A click that asks for a new tab opens one.
  const opened = context.waitForEvent('page')
  await link.click({ modifiers: ['ControlOrMeta'] })
  await (await opened).waitForURL((url) => url.pathname === '/cookies')
  await expect(center(page)).toHaveCount(0)
})
