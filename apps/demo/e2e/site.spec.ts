import { acceptAll, banner, expect, expectMeasured, expectScripts, settle, test } from './fixture.ts'
import { onHome, tags } from './providers.ts'

test.describe('stand-ins', () => {
  test('know the tags of the catalog and nothing else', async ({ request }) => {
    for (const tag of tags) expect((await request.get(`/stand-ins/${tag}/tag.js`)).status(), tag).toBe(200)
    // Vendors that share a tag have no script of their own.
    for (const path of [
      'nobody/tag.js',
      'linkedin-ads/tag.js',
      'google-analytics/other.js',
      'google-analytics/form.js',
      'google-analytics/embed',
      'youtube/tag.js',
      '__proto__/tag.js',
      '',
    ]) {
      expect((await request.get(`/stand-ins/${path}`)).status(), path).toBe(404)
    }
  })

  test('set cookies as another host would', async ({ request }) => {
    const answer = await request.post('/stand-ins/appnexus/collect')
    expect(answer.status()).toBe(204)
    const set = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
    expect(set.map(({ value }) => value.split('=')[0])).toContain('uuid2')
    for (const { value } of set) expect(value).toContain('Path=/stand-ins/appnexus/')
  })
})

test('every address survives a reload', async ({ page }) => {
  for (const [path, heading] of [
    ['/', /ferry/],
    ['/journal', /last ferry/],
    ['/account', /Ada/],
    ['/cookie-notice', /Cookie notice/],
    ['/nowhere', /Nothing is brewing/],
  ] as const) {
    await page.goto(path)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
})

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/', '/journal', '/account', '/cookie-notice', '/?dir=rtl']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(banner(page)).toBeVisible()
    await settle(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320)
  }
})

test('the site’s own controls work', async ({ page }) => {
  await page.goto('/')
  const teas = page.locator('.teas h3')
  await expect(teas).toHaveCount(6)
  await page.getByRole('radio', { name: 'Green' }).check()
  await expect(teas).toHaveText(['Low Tide Sencha', 'Moss Gunpowder'])
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Black')
  await page.getByRole('slider').fill('2')
  await expect(page.locator('.recipe')).toContainText('5:00')
})

test.describe('inspector', () => {
  test('shows decisions, cookies, requests and the record as they change', async ({ page, requests }) => {
    await page.goto('/')
    const inspector = page.getByRole('complementary', { name: 'Inspector' })
    await expect(inspector).toContainText('ask-everyone')
    await expect(inspector).toContainText('Requests to providers: 0')
    const row = inspector.getByRole('row', { name: /google-analytics/ })
    await expect(row).toHaveText(/nono$/)
    await acceptAll(page)
    await expectScripts(page, requests, onHome)
    await expect(row).toHaveText(/yesyes$/)
    await expect(inspector).toContainText(`Requests to providers: ${tags.length * 2 + 1}`)
    await expect(inspector.getByText(/^The choice takes \d+ bytes\.$/)).toBeVisible()
    await expect(inspector.getByRole('listitem').filter({ hasText: '_fbp' })).toContainText(
      'facebook-custom-audience',
    )
    await expect(inspector.getByText('unknown')).toHaveCount(0)
  })

  test('is closed if there is no room, and stays clear of the banner', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/')
    const handle = page.getByRole('button', { name: 'Inspector' })
    await expect(handle).toHaveAttribute('aria-expanded', 'false')
    await handle.press('Enter')
    await expect(handle).toHaveAttribute('aria-expanded', 'true')
    await expect(page.getByRole('heading', { name: 'Decisions' })).toBeVisible()

    await page.setViewportSize({ width: 1280, height: 800 })
    await page.reload()
    await expect(banner(page)).toBeVisible()
    await expectMeasured(page)
    const panel = (await page.locator('.inspector').boundingBox())!
    const bar = (await banner(page).boundingBox())!
    expect(panel.y + panel.height).toBeLessThanOrEqual(bar.y)
  })

  test('its switches change the address and the page', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('checkbox', { name: 'Visitor in California' }).click()
    await expect(page).toHaveURL(/regime=US-CA/)
    await expect(banner(page)).toContainText('Those are on until you refuse them')
    await page.getByRole('checkbox', { name: 'Right to left' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('checkbox', { name: 'Visitor in California' })).toBeChecked()
  })

  test('starting over deletes every cookie', async ({ page, context }) => {
    await acceptAll(page, '/account')
    await expect.poll(async () => (await context.cookies()).length).toBeGreaterThan(20)
    // Pending requests would set more.
    await settle(page)
    await page.getByRole('button', { name: 'Delete all cookies and start over' }).click()
    await expect(banner(page)).toBeVisible()
    await expect(page).toHaveURL(/\/account$/)
    expect(await context.cookies()).toEqual([])
  })
})
