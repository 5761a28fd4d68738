import type { Page } from '@playwright/test'
import {
  acceptAll,
  banner,
  button,
  category,
  center,
  cookieNames,
  expect,
  film,
  inspector,
  opener,
  placeholder,
  record,
  RECORD,
  settle,
  test,
} from './fixture.ts'
import { FILMS, factsOf } from './providers.ts'

const FILM = 'Film: the first pour'
const once = [`/stand-ins/${FILMS}/embed`, `/stand-ins/${FILMS}/collect`]
const frame = (page: Page) => page.locator(`iframe[title="${FILM}"]`)
const shown = (page: Page) => film(page, FILM).getByRole('heading', { name: 'The first pour' })
const playing = (page: Page) => film(page, FILM).getByRole('button', { name: 'Pause' })

test('before consent: a placeholder says who would receive data, and nothing loads', async ({
  page,
  context,
  requests,
}) => {
  await page.goto('/')
  const facts = factsOf(FILMS)
  await expect(placeholder(page, FILM)).toContainText(facts.name)
  await expect(placeholder(page, FILM)).toContainText(facts.operator.value ?? '')
  await expect(placeholder(page, FILM).getByRole('link', { name: /Privacy policy/ })).toHaveAttribute(
    'href',
    facts.privacyPolicy.value ?? '',
  )
  await settle(page)
  await expect(frame(page)).toHaveCount(0)
  expect(requests).toEqual([])
  expect(await context.cookies()).toEqual([])
})

test('load once: the film loads once, in the same place, and nothing is stored', async ({
  page,
  context,
  requests,
  baseURL,
}) => {
  await page.goto('/')
  await expect(placeholder(page, FILM)).toContainText('YouTube')
  const before = await placeholder(page, FILM).boundingBox()
  await button(placeholder(page, FILM), 'Load once').click()
  await expect(shown(page)).toBeVisible()
  await expect(placeholder(page, FILM)).toHaveCount(0)
  await expect(frame(page)).toBeFocused()
  const after = await frame(page).boundingBox()
  expect([after?.width, after?.height]).toEqual([before?.width, before?.height])
  await settle(page)
  expect(requests).toEqual(once)
  // The film has stored cookies for its own host. This site has stored nothing, and still asks.
  expect(await context.cookies(baseURL)).toEqual([])
  expect(await record(context)).toBeUndefined()
  await expect(banner(page)).toBeVisible()
  await expect(inspector(page).getByRole('row', { name: FILMS })).toHaveText(/nono$/)
  await expect(inspector(page).getByRole('region', { name: 'Requests' })).toContainText('1 frame')

  requests.length = 0
  await page.reload()
  await expect(placeholder(page, FILM)).toBeVisible()
  await settle(page)
  expect(requests).toEqual([])
})

test('it plays', async ({ page }) => {
  await page.goto('/')
  await button(placeholder(page, FILM), 'Load once').click()
  await film(page, FILM).getByRole('button', { name: 'Play' }).click()
  await expect(playing(page)).toBeVisible()
  await playing(page).click()
  await expect(film(page, FILM).getByRole('button', { name: 'Play' })).toBeVisible()
})

test('always allow: it is stored, and the visitor is asked only about the rest', async ({
  page,
  context,
  requests,
}) => {
  await page.goto('/')
  await button(placeholder(page, FILM), 'Always allow YouTube').click()
  await expect(shown(page)).toBeVisible()
  await settle(page)
  expect(requests).toEqual(once)
  await expect.poll(() => record(context)).toMatch(/^2\./)
  await expect(inspector(page).getByRole('row', { name: FILMS })).toHaveText(/yesyes$/)
  await expect(banner(page)).toBeVisible()

  requests.length = 0
  await page.reload()
  await expect(shown(page)).toBeVisible()
  await settle(page)
  expect(requests).toEqual(once)
  await expect(banner(page)).toBeVisible()
})

test('a withdrawal removes it for good', async ({ page, requests }) => {
  await page.goto('/')
  await button(placeholder(page, FILM), 'Always allow YouTube').click()
  await expect(shown(page)).toBeVisible()
  await button(banner(page), 'Reject all').click()
  await expect(placeholder(page, FILM)).toBeVisible()
  await expect(frame(page)).toHaveCount(0)
  requests.length = 0
  await page.reload()
  await expect(placeholder(page, FILM)).toBeVisible()
  await settle(page)
  expect(requests).toEqual([])
})

test('loaded once, it is removed by the next refusal, and returns with a grant', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await button(placeholder(page, FILM), 'Load once').click()
  await expect(shown(page)).toBeVisible()
  await button(banner(page), 'Reject all').click()
  await expect(placeholder(page, FILM)).toBeVisible()
  await expect(frame(page)).toHaveCount(0)
  const ofThisSite = async (): Promise<string[]> =>
    (await cookieNames(context)).filter((name) => name === RECORD)
  expect(await ofThisSite()).toEqual([RECORD])

  await opener(page).click()
  await category(page, 'Functionality').check()
  await button(center(page), 'Save choices').click()
  await expect(shown(page)).toBeVisible()
})

test('accept all loads it without another question', async ({ page, requests }) => {
  await acceptAll(page)
  await expect(shown(page)).toBeVisible()
  await settle(page)
  expect(requests.filter((path) => path.includes(FILMS))).toEqual(once)
})
