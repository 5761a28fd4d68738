import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test as base } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { createServer } from 'vite'
import { launchOptions } from '../../../scripts/chromium.mjs'
import { banner, expectAnswered, press } from './fixture.ts'

/** A development server over a copy of a small site, in which a test may edit the list of vendors. */
interface Site {
  readonly url: string
  readonly edit: (before: string, after: string) => Promise<void>
}

const here = fileURLToPath(new URL('.', import.meta.url))

const test = base.extend<{ site: Site }>({
  launchOptions: [launchOptions(), { scope: 'worker' }],
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
    async ({}, use) => {
      // Inside the package, so that it finds the package's dependencies.
      const root = await mkdtemp(join(here, '../.edited-'))
      await cp(join(here, 'edited-site'), root, { recursive: true })
      const server = await createServer({
        root,
        configFile: false,
        cacheDir: join(root, '.vite'),
        logLevel: 'error',
        plugins: [react()],
        server: { host: '127.0.0.1', port: 0 },
      })
      await server.listen()
      const file = join(root, 'consent.ts')
      await use({
        url: server.resolvedUrls?.local[0] ?? '',
        edit: async (before, after) => {
          const text = await readFile(file, 'utf8')
          expect(text).toContain(before)
          await writeFile(file, text.replace(before, after))
        },
      })
      await server.close()
      await rm(root, { recursive: true })
    },
    { scope: 'test' },
  ],
})

/** Processes the waiting commands and each later one, as Google's and Meta's scripts do, and counts. */
const GTAG = `{
  const take = (entry) => {
    if (entry[0] === 'config') fetch('https://region1.google-analytics.com/g/collect?tid=' + entry[1], { mode: 'no-cors' })
  }
  const { push } = dataLayer
  dataLayer.forEach(take)
  dataLayer.push = (...entries) => (entries.forEach(take), push.apply(dataLayer, entries))
}`
const FBEVENTS = `{
  fbq.callMethod = (command, ...rest) => {
    if (command === 'trackSingle') fetch('https://www.facebook.com/tr/?id=' + rest.join('&ev='), { mode: 'no-cors' })
    ;(globalThis.sentToMeta ??= []).push(command)
  }
  for (const command of fbq.queue.splice(0)) fbq.callMethod(...command)
}`

/** The page views that were sent, and for whom. */
async function playVendors(page: Page): Promise<readonly string[]> {
  const views: string[] = []
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      const url = new URL(route.request().url())
      const scripts: Readonly<Record<string, string>> = { '/gtag/js': GTAG, '/en_US/fbevents.js': FBEVENTS }
      const body = scripts[url.pathname]
      if (body === undefined) views.push(`${url.hostname}${url.search}`)
      return route.fulfill({ contentType: 'text/javascript', body: body ?? '' })
    },
  )
  return views
}

/** What Google and Meta were told last, and whether Analytics is off. */
const sent = (page: Page) =>
  page.evaluate(() => {
    const page = globalThis as unknown as {
      dataLayer: ArrayLike<unknown>[]
      sentToMeta: string[]
      [key: string]: unknown
    }
    const consents = page.dataLayer.map((entry) => Array.from(entry)).filter(([name]) => name === 'consent')
    return {
      google: (consents.at(-1)?.[2] as { analytics_storage?: string } | undefined)?.analytics_storage,
      updates: consents.filter(([, kind]) => kind === 'update').length,
      isOff: page['ga-disable-G-LAB'] ?? false,
      meta: page.sentToMeta.filter((command) => ['grant', 'revoke', 'consent'].includes(command)).length,
    }
  })

test('after an edit of the running list no vendor counts twice, and vendors learn of revoked grants', async ({
  page,
  site,
}) => {
  const views = await playVendors(page)
  await page.goto(site.url)
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  await press(banner(page), 'Accept all')
  await expectAnswered(page)
  const once = ['region1.google-analytics.com?tid=G-LAB', 'www.facebook.com?id=42&ev=PageView']
  await expect.poll(() => [...views].sort()).toEqual(once)
  const granted = { google: 'granted', updates: 1, isOff: false, meta: 0 }
  expect(await sent(page)).toEqual(granted)

  // The visitor is asked about a new vendor. Those that run go on running.
  await site.edit('/* more */', 'vendors.hotjar,')
  await expect(banner(page)).toBeVisible()
  await press(banner(page), 'Accept all')
  await expectAnswered(page)
  await page.waitForTimeout(600)
  expect([...views].sort()).toEqual(once)
  expect((await sent(page)).google).toBe('granted')
  expect((await sent(page)).meta).toBe(0)

  // In another category it is a new question, which nobody has answered yet.
  await site.edit(
    '    vendors.googleAnalytics,',
    "    { ...vendors.googleAnalytics, category: 'targeting' },",
  )
  await expect(banner(page)).toBeVisible()
  await expect.poll(() => sent(page)).toMatchObject({ google: 'denied', isOff: true })

  await press(banner(page), 'Accept all')
  await expectAnswered(page)
  await expect.poll(() => sent(page)).toMatchObject({ google: 'granted', isOff: false, meta: 0 })
  await page.waitForTimeout(600)
  expect([...views].sort()).toEqual(once)
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
})
