import { banner, button, expect, settle, test } from './fixture.ts'
import { allFacts } from './providers.ts'

test('a first visit asks, and nothing else happens', async ({ page, context, requests }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await expect(banner(page)).toContainText('26 providers')
  for (const name of ['Accept all', 'Reject all', 'Choose'])
    await expect(button(banner(page), name)).toBeVisible()
  await expect(banner(page).getByRole('link', { name: 'Cookie notice' })).toHaveAttribute(
    'href',
    '/cookie-notice',
  )
  await settle(page)
  expect(requests).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
})

test('the page scrolls behind the banner', async ({ page }) => {
  await page.goto('/')
  await expect(banner(page)).toBeVisible()
  await page.mouse.move(800, 200)
  await page.mouse.wheel(0, 400)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200)
  await expect(banner(page)).toBeInViewport({ ratio: 1 })
})

test.describe('what is fetched, and when', () => {
  test('the first load carries no facts; intent fetches center and facts once', async ({ page }) => {
    const bodies = new Map<string, string>()
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) asked.push(request.url())
    })
    page.on('response', async (response) => {
      if (response.url().endsWith('.js')) bodies.set(response.url(), await response.text())
    })
    const factFiles = (urls: readonly string[]): string[] =>
      urls.filter((url) => allFacts.some(({ usedFor }) => bodies.get(url)?.includes(usedFor)))

    await page.goto('/account')
    await expect(banner(page)).toBeVisible()
    await settle(page)
    const first = [...asked]
    expect(first.length).toBeGreaterThan(0)
    expect([...bodies.keys()].sort()).toEqual([...first].sort())
    expect(factFiles(first)).toEqual([])
    for (const [, body] of bodies) expect(body).not.toContain('Close without saving')

    await button(banner(page), 'Choose').hover()
    await expect.poll(() => factFiles(asked).length).toBe(1)
    await settle(page)
    const late = asked.slice(first.length)
    expect(new Set(late).size, late.join(' ')).toBe(late.length)
    for (const { usedFor } of allFacts) expect(bodies.get(factFiles(late)[0] ?? '')).toContain(usedFor)
    expect(late.some((url) => bodies.get(url)?.includes('Close without saving'))).toBe(true)

    await button(banner(page), 'Choose').click()
    await page.getByText('9 providers').click()
    await expect(page.getByRole('switch', { name: 'Google Analytics', exact: true })).toBeVisible()
    await settle(page)
    expect(asked.slice(first.length)).toEqual(late)
  })

  test('focus is intent too', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto('/account')
    await expect(banner(page)).toBeVisible()
    await settle(page)
    const before = asked.length
    await button(banner(page), 'Choose').focus()
    await expect.poll(() => asked.slice(before).filter((url) => /\/facts-.*\.js$/.test(url)).length).toBe(1)
  })
})

test.describe('a complaint of the page fails its test', () => {
  test.fail()
  test('console', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => console.warn('on purpose'))
  })
  test('uncaught error', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('on purpose')
        }),
    )
    await page.waitForTimeout(100)
  })
  test('another host', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => fetch('http://outside.invalid/').catch(() => undefined))
  })
})
