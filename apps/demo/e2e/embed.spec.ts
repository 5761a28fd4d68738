import type { Page } from '@playwright/test'
import {
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
  RECORD,
  test,
} from './fixture.ts'
import { FILMS } from './providers.ts'

const FILM = 'Film: the first pour'
const frame = (page: Page) => page.locator(`iframe[title="${FILM}"]`)
const shown = (page: Page) => film(page, FILM).getByRole('heading', { name: 'The first pour' })
const playing = (page: Page) => film(page, FILM).getByRole('button', { name: 'Pause' })

test('it plays, and the inspector shows that nothing was granted', async ({ page }) => {
  await page.goto('/')
  await button(placeholder(page, FILM), 'Load once').click()
  await expect(inspector(page).getByRole('row', { name: FILMS })).toHaveText(/nono$/)
  await expect(inspector(page).getByRole('region', { name: 'Requests' })).toContainText('1 frame')
  await film(page, FILM).getByRole('button', { name: 'Play' }).click()
  await expect(playing(page)).toBeVisible()
  await playing(page).click()
  await expect(film(page, FILM).getByRole('button', { name: 'Play' })).toBeVisible()
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
