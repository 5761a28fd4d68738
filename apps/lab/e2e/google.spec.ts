import type { Page } from '@playwright/test'
import { banner, center, expect, press, test } from './fixture.ts'

/** The commands in Google's queue, such as `consent default`, and what the last of them says. */
const commands = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() => {
    const { dataLayer } = globalThis as unknown as { dataLayer: ArrayLike<unknown>[] }
    return dataLayer.map((entry) => Array.from(entry))
  })
const kinds = async (page: Page): Promise<string[]> =>
  (await commands(page)).map(([command, kind]) =>
    command === 'consent' ? `consent ${String(kind)}` : String(command),
  )
const state = async (page: Page) =>
  (await commands(page)).filter(([command]) => command === 'consent').pop()?.[2]

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
/** The lab's catalog has Google Analytics and YouTube, and no Google product for ads. */
const granted = {
  ...denied,
  analytics_storage: 'granted',
  functionality_storage: 'granted',
  personalization_storage: 'granted',
}

test('the default comes first, then one update per decision, and again on the next page before a hit', async ({
  page,
}) => {
  await page.goto('/plain/effect')
  await expect(banner(page)).toBeVisible()
  expect(await commands(page)).toEqual([['consent', 'default', { ...denied, wait_for_update: 500 }]])

  await press(banner(page), 'Accept all')
  await expect.poll(() => kinds(page)).toEqual(['consent default', 'consent update', 'js', 'config'])
  expect(await state(page)).toEqual(granted)

  await press(page, 'Cookie settings')
  await page.keyboard.press('Escape')
  expect(await kinds(page)).toHaveLength(4)

  await page.reload()
  await expect.poll(() => kinds(page)).toEqual(['consent default', 'consent update', 'js', 'config'])
  expect(await state(page)).toEqual(granted)

  await press(page, 'Cookie settings')
  await press(center(page), 'Reject all')
  await expect
    .poll(() => kinds(page))
    .toEqual(['consent default', 'consent update', 'js', 'config', 'consent update'])
  expect(await state(page)).toEqual(denied)
})

test('a refusal is an update too, and no Google tag follows', async ({ page, lab }) => {
  await page.goto('/plain/effect')
  await press(banner(page), 'Reject all')
  await expect.poll(() => kinds(page)).toEqual(['consent default', 'consent update'])
  expect(await state(page)).toEqual(denied)
  await page.reload()
  await expect.poll(() => kinds(page)).toEqual(['consent default', 'consent update'])
  expect(lab.requests).toEqual([])
})

test('an effect after it finds the update sent, and is called when the tag has started', async ({ page }) => {
  const sent = async (): Promise<string[]> => {
    const entries = await page.evaluate(() => {
      const { dataLayer } = globalThis as unknown as {
        dataLayer: (ArrayLike<unknown> & { event?: string })[]
      }
      return dataLayer.map((entry) => entry.event ?? Array.from(entry).slice(0, 2).map(String))
    })
    return entries.map((entry) =>
      typeof entry === 'string' ? entry : entry[0] === 'consent' ? entry.join(' ') : String(entry[0]),
    )
  }
  const inOrder = ['consent default', 'consent update', 'own_choice', 'js', 'config', 'own_running']
  await page.goto('/plain/effect?own')
  await expect(banner(page)).toBeVisible()
  expect(await sent()).toEqual(['consent default'])

  // In the same task as the click: nothing may come between the choice and Google's update.
  await press(banner(page), 'Accept all')
  await expect.poll(sent).toEqual(inOrder)
  expect(await state(page)).toEqual(granted)

  await page.reload()
  await expect.poll(sent).toEqual(inOrder)
  expect(await state(page)).toEqual(granted)

  await press(page, 'Cookie settings')
  await press(center(page), 'Reject all')
  await expect.poll(sent).toEqual([...inOrder, 'consent update', 'own_choice', 'own_stopped'])
  expect(await state(page)).toEqual(denied)

  await page.reload()
  await expect.poll(sent).toEqual(['consent default', 'consent update', 'own_choice'])
})
