import type { CleanUp } from '@askfirst/consent/effects'
import { banner, expect, expectAnswered, press, test } from './fixture.ts'

test('the first rejection deletes leftovers, wherever they were set, and nothing else', async ({
  page,
  context,
}) => {
  await page.goto('/plain/effect')
  await page.evaluate(() => {
    for (const cookie of [
      '_ga=host; Path=/',
      '_ga=domain; Path=/; Domain=lab.test',
      '_ga=deep; Path=/plain',
      '_ga=deeper; Path=/plain/effect',
      '_ga_PART=partitioned; Path=/; Secure; SameSite=None; Partitioned',
      '_gauge=ours; Path=/',
      'theme=dark; Path=/; Domain=lab.test',
    ]) {
      document.cookie = cookie
    }
    localStorage.setItem('draft', 'ours')
  })
  await context.addCookies([
    { name: '_ga_SERVER', value: 'hidden', domain: 'www.lab.test', path: '/', httpOnly: true, secure: true },
    { name: '_ga', value: 'elsewhere', domain: 'www.lab.test', path: '/other', secure: true },
  ])
  await press(banner(page), 'Reject all')
  await expectAnswered(page)
  const result = await page.waitForFunction(
    () => (globalThis as unknown as { lastCleanUp?: CleanUp }).lastCleanUp,
  )
  const { deleted, outOfReach, refused, stillRunning } = (await result.jsonValue()) as CleanUp
  const left = (await context.cookies()).map(({ name, value }) =>
    name === 'askfirst' ? name : `${name}=${value}`,
  )
  expect(left.sort()).toEqual([
    // A page sees neither cookies that only the server may read, nor those of other paths.
    '_ga=elsewhere',
    '_ga_SERVER=hidden',
    '_gauge=ours',
    'askfirst',
    'theme=dark',
  ])
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({ draft: 'ours' })
  const vendors = ['google-analytics']
  expect(deleted).toEqual([
    { name: '_ga', storage: 'cookie', vendors },
    { name: '_ga_PART', storage: 'cookie', vendors },
  ])
  expect(new Set(outOfReach.map(({ why }) => why))).toEqual(new Set(['third-party']))
  expect(refused).toContain('google-analytics')
  expect(stillRunning).toEqual([])
})

test('many leftovers deep in the site are deleted with a few writes each, nearest place first', async ({
  page,
  context,
}) => {
  await page.goto('/plain/effect/a/b/c/d/e/f')
  await expect(banner(page)).toBeVisible()
  await page.evaluate(() => {
    for (let index = 0; index < 130; index++) {
      document.cookie = `_ga_${index}=domain; Path=/; Domain=lab.test`
    }
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!
    const written: string[] = []
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => cookie.get!.call(document),
      set: (text: string) => {
        written.push(text)
        cookie.set!.call(document, text)
      },
    })
    Object.assign(globalThis, { written })
  })
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await press(banner(page), 'Reject all')
  await page.waitForFunction(() => (globalThis as unknown as { lastCleanUp?: CleanUp }).lastCleanUp)
  const written = await page.evaluate(() => (globalThis as unknown as { written: readonly string[] }).written)
  // This host, this host as a domain, and the domain above.
  const tries = written.filter((text) => text.startsWith('_ga_'))
  expect(tries).toHaveLength(3 * 130)
  expect(new Set(tries.map((text) => text.split('; ')[2]))).toEqual(new Set(['Path=/']))
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['askfirst'])
})

test('a frame of HTML loads and unloads without an entry in the history', async ({ page }) => {
  await page.goto('/plain/html')
  const length = (): Promise<number> => page.evaluate(() => history.length)
  const before = await length()
  const frame = page.locator('iframe[title="A film"]')
  await press(banner(page), 'Accept all')
  await expect(frame).toHaveAttribute('src', /vimeo/)
  await page.evaluate(() => new Promise((resolve) => void setTimeout(resolve, 500)))
  await press(page, 'Cookie settings')
  await press(page.getByRole('dialog'), 'Reject all')
  await expect(frame).not.toHaveAttribute('src')
  expect(await length()).toBe(before)
})

test.describe('a vendor that fails or never answers', () => {
  test.use({ mayComplain: /Failed to load resource|was preloaded/ })

  test('blocks no other vendor, and the banner works', async ({ page, lab }) => {
    await page.route('**/fbevents.js', (route) => route.abort())
    await page.route('**/insight.min.js', () => new Promise(() => undefined))
    await page.goto('/plain/effect')
    await press(banner(page), 'Accept all')
    await expectAnswered(page)
    await expect.poll(() => lab.requests).toContain('https://region1.google-analytics.com/g/collect?fetch')
    await press(page, 'Cookie settings')
    await press(page.getByRole('dialog'), 'Reject all')
    await expect(page.getByRole('dialog')).toBeHidden()
  })
})
