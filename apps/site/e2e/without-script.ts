import {
  banner,
  button,
  cookieNames,
  expect,
  expectAnswered,
  expectCounted,
  isOfHandler,
  RECORD,
  record,
  type Site,
  test,
} from './fixture.ts'

export function withoutScript(site: Site): void {
  const { visitor, handler, noHandler } = site
  test.use({ javaScriptEnabled: false })

  if (visitor && handler) {
    for (const name of ['Accept all', 'Reject all']) {
      test(`/visitor: “${name}” is a form, leads back to the page, and the visitor is not asked again`, async ({
        page,
        context,
        requests,
      }) => {
        await page.goto('/visitor?from=here')
        await expect(banner(page)).toBeVisible()
        await expect(button(banner(page), 'Choose')).toBeHidden()
        const [response] = await Promise.all([
          page.waitForResponse(isOfHandler),
          button(banner(page), name).click(),
        ])
        expect(response.status()).toBe(303)
        await expect(page).toHaveURL(/\/visitor\?from=here$/)
        await expectAnswered(page)
        await expectCounted(page, site, name === 'Accept all')
        expect(await cookieNames(context)).toEqual([RECORD])
        expect(await record(context)).toMatch(/^2\./)
        await page.goto('/cookie-notice')
        await expectAnswered(page)
        expect(requests).toEqual([])
      })
    }
  }

  if (visitor && handler) {
    for (const policy of ['no-referrer', 'strict-origin', 'same-origin']) {
      test(`/visitor: with the Referrer-Policy “${policy}” the form is accepted, and leads back`, async ({
        page,
        context,
      }) => {
        await context.route('**/visitor*', async (route) => {
          const response = await route.fetch()
          await route.fulfill({ response, headers: { ...response.headers(), 'referrer-policy': policy } })
        })
        await page.goto('/visitor?from=here&and=there')
        const [request] = await Promise.all([
          page.waitForRequest(isOfHandler),
          button(banner(page), 'Reject all').click(),
        ])
        const said = await request.allHeaders()
        // The policy's effect on the request. Without it, this would prove nothing.
        expect(said['origin']).toBe(policy === 'no-referrer' ? 'null' : new URL(page.url()).origin)
        expect(said['referer']?.includes('/visitor') ?? false).toBe(policy === 'same-origin')
        await expect(page).toHaveURL(/\/visitor\?from=here&and=there$/)
        await expectAnswered(page)
        expect(await record(context)).toMatch(/^2\./)
      })
    }
  }

  for (const path of ['/', ...(noHandler ? ['/no-handler'] : []), ...(visitor ? [] : ['/cookie-notice'])]) {
    test(`${path}: a visitor who can’t answer isn’t asked, and nothing covers the page`, async ({
      page,
      context,
      requests,
    }) => {
      await page.setViewportSize({ width: 320, height: 480 })
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(banner(page)).toBeHidden()
      // Playwright wouldn't click if anything covered it.
      await page.getByRole('contentinfo').getByRole('paragraph').click()
      await page.getByRole('heading', { level: 1 }).click()
      const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link')
      await links.last().click({ trial: true })
      expect(await context.cookies()).toEqual([])
      expect(requests).toEqual([])
    })
  }
}
