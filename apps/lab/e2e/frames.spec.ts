import type { FrameLocator, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

const ONE = 'https://other.github.io'
const ANOTHER = 'https://felt.co.uk'

const lab = (page: Page): FrameLocator => page.frameLocator('iframe')
const banner = (page: Page) => lab(page).getByRole('region', { name: 'May we use cookies?' })
const settings = (page: Page) => lab(page).getByRole('button', { name: 'Cookie settings' })
const running = (page: Page) => lab(page).locator('script[data-askfirst="google-analytics"]')

async function accept(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await banner(page).getByRole('button', { name: 'Accept all' }).click()
  await expect(banner(page)).toHaveCount(0)
  await expect(running(page)).toHaveCount(1)
}

test('an ordinary cookie is dropped in a frame of another site, so the frame asks again', async ({
  page,
}) => {
  await accept(page, `${ONE}/plain/framing`)
  await page.reload()
  await expect(banner(page)).toBeVisible()
  await expect(running(page)).toHaveCount(0)
})

test('a partitioned cookie is kept there, separately for each of those sites', async ({ page, context }) => {
  await accept(page, `${ONE}/plain/framing?partitioned`)
  const records = (await context.cookies()).filter(({ name }) => name === 'askfirst')
  expect(records).toMatchObject([
    { domain: 'www.lab.test', path: '/', sameSite: 'None', secure: true, partitionKey: ONE },
  ])

  await page.reload()
  await expect(running(page)).toHaveCount(1)
  await expect(settings(page)).toBeVisible()
  await expect(banner(page)).toHaveCount(0)

  await page.goto(`${ANOTHER}/plain/framing?partitioned`)
  await expect(banner(page)).toBeVisible()
  await expect(running(page)).toHaveCount(0)
})

test('a withdrawal there counts, and reaches the other frames of that site', async ({ page, context }) => {
  await accept(page, `${ONE}/plain/framing?partitioned`)
  const second = await context.newPage()
  await second.goto(`${ONE}/plain/framing?partitioned`)
  await expect(running(second)).toHaveCount(1)

  await settings(page).click()
  await lab(page).getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  const isStopped = () => second.frames()[1]?.evaluate("window['ga-disable-G-LAB'] === true")
  await expect.poll(isStopped).toBe(true)
  await page.reload()
  await expect(settings(page)).toBeVisible()
  await expect(banner(page)).toHaveCount(0)
  await expect(running(page)).toHaveCount(0)
})
