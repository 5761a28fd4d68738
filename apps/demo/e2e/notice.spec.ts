import {
  acceptAll,
  banner,
  button,
  center,
  expect,
  expectScripts,
  record,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { allFacts, tags } from './providers.ts'

const SECTIONS = [
  'Your choice today',
  'What is a cookie?',
  'Types of cookies',
  'Providers and their cookies',
  'Opt-out pages of the advertising industry',
  'What is a web beacon?',
  'Flash cookies',
  'IP addresses',
  'Signals from your browser',
  'Whom to write to',
]

test('ten sections, each with a link in the list', async ({ page }) => {
  await page.goto('/cookie-notice')
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  const list = page.getByRole('navigation', { name: 'On this page' }).getByRole('link')
  await expect(list).toHaveText(SECTIONS)
  expect(await page.locator('main section[aria-labelledby] > h2').count()).toBe(SECTIONS.length)
  for (const name of SECTIONS) {
    await list.filter({ hasText: name }).click()
    await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport()
  }
  await expect(page.getByRole('main')).toContainText('4 Ferry Steps')
})

test('an address with a section leads there', async ({ page }) => {
  await page.goto('/cookie-notice#notice-contact')
  await expect(page.getByRole('heading', { level: 2, name: 'Whom to write to' })).toBeInViewport()
})

test('every provider with its links and cookies, as in the catalog', async ({ page }) => {
  await page.goto('/cookie-notice')
  const items = page.locator('main [data-slot="askfirst-provider"]')
  // The catalog's vendors, the site's own, and the record.
  await expect(items).toHaveCount(allFacts.length + 2)
  await expect(items.filter({ hasText: 'Privacy policy' })).toHaveCount(allFacts.length)
  await expect(page.getByRole('heading', { level: 4, name: 'Mossbank text size' })).toBeVisible()

  const shown = await items.evaluateAll((nodes) =>
    nodes.map((node) => ({
      name: node.querySelector('h4')?.textContent?.trim(),
      links: [...node.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]),
      cookies: [...node.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    })),
  )
  let unverified = 0
  for (const facts of allFacts) {
    const item = shown.find(({ name }) => name === facts.name)
    expect(item, facts.name).toBeDefined()
    const url = facts.optOut.url?.value
    expect(url, facts.name).toMatch(/^https:/)
    expect(item?.links.find(([text]) => text?.startsWith('Opt'))?.[1], facts.name).toBe(url)
    expect(item?.links[0]?.[1]).toBe(facts.privacyPolicy.value)
    expect(item?.cookies.map(([name]) => name)).toEqual(facts.cookies.map(({ name }) => name))
    for (const [index, { name, lifetime }] of facts.cookies.entries()) {
      const text = item?.cookies[index]?.[1] ?? ''
      const doubted = lifetime.unverified !== undefined
      expect(text, `${facts.name} ${name}`).not.toBe('')
      if (lifetime.value === null) expect(text).toBe('Not known')
      else expect(text.endsWith('(not confirmed)'), `${facts.name} ${name}: ${text}`).toBe(doubted)
      if (doubted) unverified++
    }
  }
  expect(unverified).toBeGreaterThan(10)
  expect(shown.find(({ name }) => name === 'This site')?.cookies[0]?.[0]).toBe('askfirst')
  expect(shown.find(({ name }) => name === 'Mossbank text size')?.cookies[0]?.[0]).toBe('text_size')
})

test('links to providers open in a new tab and say whose page it is', async ({ page }) => {
  await page.goto('/cookie-notice')
  const link = page.getByRole('link', { name: 'Opt out: Google Analytics' })
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noopener/)
})

test('withdrawing: the record says no, and after a reload nothing loads', async ({
  page,
  context,
  requests,
}) => {
  await acceptAll(page, '/cookie-notice')
  await expectScripts(page, requests, tags)
  await expect(page.getByRole('definition').filter({ hasText: /^Allowed$/ })).toHaveCount(3)
  const yes = await record(context)
  await page.getByRole('button', { name: 'Withdraw consent' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Everything optional is off.' })).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
  const no = await record(context)
  expect(no).toMatch(/^2\./)
  expect(no).not.toBe(yes)
  requests.length = 0
  await page.reload()
  await settle(page)
  expect(requests).toEqual([])
  await expectAnswered(page)
  await expect(page.getByRole('definition').filter({ hasText: /^Not allowed$/ })).toHaveCount(3)
})

test('the choice can be changed from the notice, which then shows the new one', async ({ page }) => {
  await page.goto('/cookie-notice')
  await expect(page.getByText('You haven’t chosen yet.')).toBeVisible()
  const change = page.getByRole('button', { name: 'Change my choice' })
  await change.click()
  await page.getByRole('checkbox', { name: 'Performance' }).check()
  await button(center(page), 'Save choices').click()
  await expect(page.getByText(/^You chose on /)).toBeVisible()
  await expect(page.getByRole('definition').filter({ hasText: /^Allowed$/ })).toHaveCount(1)
  await expect(change).toBeFocused()
})

test('the banner links to the notice without a reload, and Back returns', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  await banner(page).getByRole('link', { name: 'Cookie notice' }).click()
  await expect(page).toHaveURL(/\/cookie-notice$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ferry')
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
})

test('only the notice is printed', async ({ page }) => {
  await page.goto('/cookie-notice')
  await expect(banner(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('[data-slot="askfirst-banner"]')).toBeHidden()
  await expect(page.locator('.inspector')).toBeHidden()
  await expect(page.locator('.footer')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 4, name: 'Google Analytics' })).toBeVisible()
  await expect(page.locator('body')).toHaveCSS('padding-bottom', '0px')
})
