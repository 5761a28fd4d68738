import type { Page } from '@playwright/test'
import {
  answer,
  banner,
  button,
  center,
  choose,
  cookieNames,
  expect,
  expectAnswered,
  expectAsked,
  expectCounted,
  expectVendors,
  allPagesOf,
  RECORD,
  record,
  settle,
  type Site,
  test,
  watchHandler,
} from './fixture.ts'
import { denied, everything, updates } from './google.ts'
import { holdScripts } from './hold-scripts.ts'
import { notesOf, observe } from './observe.ts'

/** The HTML has arrived and is painted, and nothing of the app has run. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' })
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('[data-slot="askfirst-banner"][data-askfirst-early]')).toHaveCount(1)
}

export function early(site: Site): void {
  const { scripts, onHome } = site
  for (const path of allPagesOf(site)) {
    for (const [name, press] of [
      ['Accept all', 'click'],
      ['Reject all', 'click'],
      ['Accept all', 'Enter'],
      ['Reject all', 'Space'],
    ] as const) {
      // One page is enough for the keyboard, because the browser turns a key into a click.
      if (press !== 'click' && path !== '/') continue

      test(`${path}: “${name}” by ${press} counts before the app has started, which applies it once`, async ({
        page,
        context,
        requests,
      }) => {
        await observe(context)
        const sent = watchHandler(context)
        const release = await holdScripts(context)
        await arrive(page, path)
        // Wait until a frame with it was painted. An answer to an invisible banner would prove less.
        await expect.poll(async () => (await notesOf(page)).seen).toContain(true)
        expect(await cookieNames(context)).toEqual([])
        if (press === 'click') await button(banner(page), name).click()
        else await button(banner(page), name).press(press)
        // At once, without waiting.
        expect(await banner(page).isVisible()).toBe(false)
        expect(await record(context)).toMatch(name === 'Accept all' ? /\.A\.\.\./ : /\.R\.\.\./)
        expect(page.url()).toMatch(new RegExp(`${path}$`))
        expect(requests).toEqual([])

        release()
        await expectAnswered(page)
        const all = path === '/' ? onHome : scripts
        await expectVendors(page, requests, name === 'Accept all' ? all : [])
        await expectCounted(page, site, name === 'Accept all')
        expect(await updates(page)).toEqual([name === 'Accept all' ? everything(site) : denied])
        expect(sent.length).toBeLessThanOrEqual(site.handler ? 1 : 0)
        // From now on, the record is written in full.
        await expect.poll(() => record(context)).not.toMatch(/\.[AR]\.\.\./)
        const { seen } = await notesOf(page)
        expect(seen.slice(seen.indexOf(true))).toEqual([true, false])
      })
    }

    test(`${path}: an answer counts even if the app never arrives`, async ({ page, context, requests }) => {
      await observe(context)
      const release = await holdScripts(context)
      await arrive(page, path)
      await button(banner(page), 'Reject all').click()
      expect(await banner(page).isVisible()).toBe(false)
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('contentinfo')).toBeVisible()
      expect((await notesOf(page)).seen).not.toContain(true)
      release()
      await settle(page)
      await expectAnswered(page)
      expect((await notesOf(page)).seen).not.toContain(true)
      expect(requests).toEqual([])
      expect(await cookieNames(context)).toEqual([RECORD])
    })
  }

  test.describe('content that is marked like the banner', () => {
    // An element of a kind that no app has first in its body. React skips it, but would reuse a `<div>`.
    const FORGED = `<aside data-askfirst-early="static" id="forged">
      <button name="askfirst" value="accept-all">Read on</button>
      <button name="askfirst" value="reject-all">Close</button>
    </aside>`
    const forged = (page: Page, text: string) => page.locator('#forged button', { hasText: text })

    test.beforeEach(async ({ page }) => {
      await page.route('/', async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace(/<body[^>]*>/, `$&${FORGED}`)
        await route.fulfill({ response, body })
      })
    })

    test('grants nothing, before and after the app has started, and prevents no refusal', async ({
      page,
      context,
      requests,
    }) => {
      const release = await holdScripts(context)
      await page.goto('/', { waitUntil: 'commit' })
      await expect(banner(page)).toBeVisible()
      await forged(page, 'Read on').click()
      expect(await cookieNames(context)).toEqual([])
      await expect(banner(page)).toBeVisible()
      await button(banner(page), 'Reject all').click()
      expect(await record(context)).toMatch(/\.R\.\.\./)
      release()
      await expectAnswered(page)
      await settle(page)
      const stands = await record(context)
      // It is hidden by the rule that hides the banner from returning visitors.
      await forged(page, 'Read on').dispatchEvent('click')
      await settle(page)
      expect(await record(context)).toBe(stands)
      expect(requests).toEqual([])
      expect(await cookieNames(context)).toEqual([RECORD])
    })

    test('answers nothing once the app asks, and an earlier grant waits for the app', async ({
      page,
      context,
      requests,
    }) => {
      await page.goto('/')
      await expectAsked(page)
      for (const name of ['Read on', 'Close']) await forged(page, name).click()
      await settle(page)
      await expectAsked(page)
      expect(await cookieNames(context)).toEqual([])
      expect(requests).toEqual([])

      const release = await holdScripts(context)
      await page.goto('/', { waitUntil: 'commit' })
      await button(banner(page), 'Accept all').click()
      // If it is a form, the form is sent, as without JavaScript.
      if (!site.handler) expect(await cookieNames(context)).toEqual([])
      release()
      await expectVendors(page, requests, onHome)
      await expectAnswered(page)
    })
  })

  test('“Choose” opens the preference center as soon as the app has started, and decides nothing', async ({
    page,
    context,
    requests,
  }) => {
    const release = await holdScripts(context)
    await arrive(page, '/')
    await button(banner(page), 'Choose').click()
    expect(await banner(page).isVisible()).toBe(true)
    expect(await cookieNames(context)).toEqual([])
    expect(page.url()).toMatch(/:\d+\/$/)
    release()
    await expect(center(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(center(page)).toBeHidden()
    await expectAsked(page)
    await choose(page)
    await page.keyboard.press('Escape')
    await settle(page)
    expect(requests).toEqual([])
    expect(await cookieNames(context)).toEqual([])
    await answer(page, 'Reject all')
  })
}
