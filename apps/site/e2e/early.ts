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
  type Kind,
  allPagesOf,
  RECORD,
  record,
  settle,
  test,
  watchMirror,
} from './fixture.ts'
import { denied, grantedWithoutAds, updates } from './google.ts'
import { holdScripts } from './hold-scripts.ts'
import { notesOf, observe } from './observe.ts'
import { onHome, scripts } from './vendors.ts'

/** The HTML is there and drawn, and nothing of the app. */
async function arrive(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' })
  await expect(banner(page)).toBeVisible()
  await expect(page.locator('[data-slot="askfirst-banner"][data-askfirst-early]')).toHaveCount(1)
}

export function early(kind: Kind): void {
  for (const path of allPagesOf(kind)) {
    for (const [name, press] of [
      ['Accept all', 'click'],
      ['Reject all', 'click'],
      ['Accept all', 'Enter'],
      ['Reject all', 'Space'],
    ] as const) {
      // With the keyboard on the one page is enough: the browser makes a click of it.
      if (press !== 'click' && path !== '/') continue

      test(`${path}: “${name}” by ${press} counts before the app is there, and is taken over once`, async ({
        page,
        context,
        requests,
      }) => {
        await observe(context)
        const mirrored = watchMirror(context)
        const release = await holdScripts(context)
        await arrive(page, path)
        // A frame with it was drawn: an answer to what was never seen proves less.
        await expect.poll(async () => (await notesOf(page)).seen).toContain(true)
        expect(await cookieNames(context)).toEqual([])
        if (press === 'click') await button(banner(page), name).click()
        else await button(banner(page), name).press(press)
        // At once: nothing is waited for.
        expect(await banner(page).isVisible()).toBe(false)
        expect(await record(context)).toMatch(name === 'Accept all' ? /\.A\.\.\./ : /\.R\.\.\./)
        expect(page.url()).toMatch(new RegExp(`${path}$`))
        expect(requests).toEqual([])

        release()
        await expectAnswered(page)
        const all = path === '/' ? onHome : scripts
        await expectVendors(page, requests, name === 'Accept all' ? all : [])
        await expectCounted(page, name === 'Accept all')
        expect(await updates(page)).toEqual([name === 'Accept all' ? grantedWithoutAds : denied])
        expect(mirrored.length).toBeLessThanOrEqual(kind.handler ? 1 : 0)
        // From now on in full.
        await expect.poll(() => record(context)).not.toMatch(/\.[AR]\.\.\./)
        const { seen } = await notesOf(page)
        expect(seen.slice(seen.indexOf(true))).toEqual([true, false])
      })
    }

    test(`${path}: an answer counts even where the app never arrives`, async ({
      page,
      context,
      requests,
    }) => {
      await observe(context)
      const release = await holdScripts(context)
      await arrive(page, path)
      await button(banner(page), 'Reject all').click()
      expect(await banner(page).isVisible()).toBe(false)
      await page.goto(path, { waitUntil: 'commit' })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByText('Harbor Press is made up.')).toBeVisible()
      expect((await notesOf(page)).seen).not.toContain(true)
      release()
      await settle(page)
      await expectAnswered(page)
      expect((await notesOf(page)).seen).not.toContain(true)
      expect(requests).toEqual([])
      expect(await cookieNames(context)).toEqual([RECORD])
    })
  }

  test('“Choose” opens the preference center as soon as the app is there, and decides nothing', async ({
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
