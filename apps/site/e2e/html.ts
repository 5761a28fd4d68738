import type { APIRequestContext } from '@playwright/test'
import {
  acceptAll,
  expect,
  expectAnswered,
  expectAsked,
  expectCounted,
  allPagesOf,
  record,
  settle,
  type Site,
  test,
  visit,
} from './fixture.ts'
import { notesOf, observe } from './observe.ts'
import { gpc, sendGpc, SIGNAL } from './signals.ts'

const BANNER = 'data-slot="askfirst-banner"'

async function htmlOf(
  request: APIRequestContext,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  const response = await request.get(path, { headers })
  expect(response.status(), path).toBe(200)
  return response.text()
}

/** Places where the date differs from the server's, with other digits, another calendar or another direction. */
const places = [
  ['Pacific/Kiritimati', 'ar-EG'],
  ['America/Los_Angeles', 'th-TH-u-ca-buddhist'],
] as const

export function html(site: Site): void {
  // As an element's text. Frameworks also send what could be rendered later.
  const counted = `>${site.counted.yes}<`
  const ofVisitor = [
    ...allPagesOf(site).filter((path) => path !== '/'),
    ...(site.visitor ? ['/cookie-notice'] : []),
  ]

  test('/ contains the banner, and is the same for every visitor, to the letter', async ({
    page,
    context,
    request,
  }) => {
    const fresh = await htmlOf(request, '/')
    expect(fresh).toContain(BANNER)
    expect(fresh).toContain('Reject all')
    await acceptAll(page)
    const cookie = `askfirst=${await record(context)}`
    expect(await htmlOf(request, '/', { cookie })).toBe(fresh)
    expect(await htmlOf(request, '/', gpc)).toBe(fresh)
  })

  for (const path of ofVisitor) {
    test(`${path} contains the banner only for visitors who must be asked`, async ({
      page,
      context,
      request,
    }) => {
      const fresh = await htmlOf(request, path)
      expect(fresh).toContain(BANNER)
      expect(fresh).not.toContain(counted)
      expect(fresh).not.toContain(SIGNAL)
      expect(await htmlOf(request, path, gpc)).toContain(SIGNAL)
      expect(await htmlOf(request, path, { cookie: 'askfirst=garbage' })).toContain(BANNER)
      await acceptAll(page)
      const returning = await htmlOf(request, path, { cookie: `askfirst=${await record(context)}` })
      expect(returning).not.toContain(BANNER)
      if (path !== '/cookie-notice') expect(returning).toContain(counted)
    })

    test(`${path} is stored in no shared cache`, async ({ request }) => {
      for (const headers of [{}, { cookie: 'askfirst=garbage' }]) {
        const cache = (await request.get(path, { headers })).headers()['cache-control'] ?? ''
        expect(cache).toMatch(/private|no-store/)
        expect(cache).not.toMatch(/public|s-maxage/)
      }
    })
  }

  for (const [timezoneId, locale] of places) {
    test.describe(`${timezoneId}, ${locale}`, () => {
      test.use({ timezoneId, locale })
      test('the HTML hydrates without a complaint, for new and returning visitors', async ({
        page,
        context,
      }) => {
        await observe(context)
        const all = [...allPagesOf(site), '/cookie-notice']
        for (const path of all) {
          await visit(page, path)
          expect((await notesOf(page)).isServed, path).toBe(true)
        }
        await acceptAll(page)
        for (const path of all) {
          await page.goto(path)
          await settle(page)
          await expectAnswered(page)
          expect((await notesOf(page)).isServed, `${path}, returning`).toBe(true)
          if (path !== '/cookie-notice') await expectCounted(page, site, true)
        }
      })
    })
  }

  test.describe('Global Privacy Control', () => {
    test.use({ extraHTTPHeaders: gpc })
    test('hydrates without a complaint, too', async ({ page, context }) => {
      await context.addInitScript(sendGpc)
      await observe(context)
      for (const path of [...allPagesOf(site), '/cookie-notice']) {
        await page.goto(path)
        await expectAsked(page)
        expect((await notesOf(page)).isServed, path).toBe(true)
      }
    })
  })
}
