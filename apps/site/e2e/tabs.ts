import type { Locator, Page } from '@playwright/test'
import {
  answer,
  banner,
  button,
  center,
  type Content,
  expect,
  expectAnswered,
  expectCounted,
  expectVendors,
  opener,
  record,
  settle,
  type Site,
  test,
  visit,
} from './fixture.ts'

/** The time, on the clock of all pages, when the page says this about Google Analytics and its banner is gone. */
const whenItSays = (page: Page, { selector, yes, no }: Content['counted'], is: boolean): Promise<number> =>
  page.evaluate(
    ({ selector, text }) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isAsked = document.querySelector('[data-slot="askfirst-banner"]') !== null
          if (!isAsked && document.querySelector(selector)?.textContent === text) resolve(Date.now())
        }
        new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
        look()
      }),
    { selector, text: is ? yes : no },
  )

/** Clicks without a mouse, which Chromium has only for the front tab. Returns the time of the click. */
const press = (button: Locator): Promise<number> =>
  button.evaluate((node) => {
    const at = Date.now()
    ;(node as HTMLElement).click()
    return at
  })

/** Within a second, unless the page itself is that slow, because machines that run tests have other things to do. */
const expectSoon = (pressed: number, own: number, other: number): void =>
  expect(other - pressed).toBeLessThan(Math.max(1000, 10 * (own - pressed)))

/** Presses an answer of the banner at this time on the clock of all pages. */
const pressAt = (page: Page, value: 'accept-all' | 'reject-all', at: number): Promise<void> =>
  page.evaluate(
    ([value, at]) =>
      new Promise<void>((resolve) => {
        const press = (): void => {
          document.querySelector<HTMLElement>(`[name="askfirst"][value="${value}"]`)?.click()
          resolve()
        }
        setTimeout(press, at - Date.now())
      }),
    [value, at] as const,
  )

export function tabs(site: Site): void {
  const { onHome, counted } = site
  test('a yes and its withdrawal reach the other tab within a second', async ({
    page,
    context,
    requests,
  }) => {
    await visit(page)
    const other = await context.newPage()
    await visit(other)
    const yes = await Promise.all([
      press(button(banner(page), 'Accept all')),
      whenItSays(page, counted, true),
      whenItSays(other, counted, true),
    ])
    expectSoon(...yes)
    await expectVendors(other, requests, [...onHome, ...onHome])

    await press(opener(page))
    await expect(center(page)).toBeVisible()
    const withdrawal = await Promise.all([
      press(button(center(page), 'Reject all')),
      whenItSays(page, counted, false),
      whenItSays(other, counted, false),
    ])
    expectSoon(...withdrawal)
    await expect(other.locator('iframe')).toHaveCount(0)
    requests.length = 0
    await other.reload()
    await settle(other)
    expect(requests).toEqual([])
  })

  test('if pages can’t notify each other, one learns of a yes and a no when it becomes visible', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'))
    await visit(page)
    const other = await context.newPage()
    await visit(other)
    // In a test browser, every page counts as visible all the time.
    const lookAt = (): Promise<unknown> =>
      other.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
    await answer(page, 'Accept all')
    await expectCounted(page, site, true)
    await lookAt()
    await expectAnswered(other)
    await expectCounted(other, site, true)
    await press(opener(page))
    await press(button(center(page), 'Reject all'))
    await expectCounted(page, site, false)
    await lookAt()
    await expectCounted(other, site, false)
  })

  test('two tabs that answer at the same moment end up the same, as the cookie says', async ({
    page,
    context,
  }) => {
    test.slow()
    const other = await context.newPage()
    for (const lag of [0, 5, 50]) {
      await test.step(`${lag} ms apart`, async () => {
        await context.clearCookies()
        await Promise.all([visit(page), visit(other)])
        const at = Date.now() + 200
        await Promise.all([pressAt(page, 'accept-all', at), pressAt(other, 'reject-all', at + lag)])
        await Promise.all([expectAnswered(page), expectAnswered(other)])
        await settle(page)
        const isYes = (await page.locator(counted.selector).textContent()) === counted.yes
        // A third tab shows what the cookie says.
        const third = await context.newPage()
        await third.goto('/')
        await expectAnswered(third)
        for (const each of [other, third]) await expectCounted(each, site, isYes)
        await third.close()
      })
    }
  })

  test('an answer in another tab counts, even while this one writes', async ({ page, context }) => {
    await visit(page)
    await answer(page, 'Reject all')
    await expect.poll(() => record(context)).not.toMatch(/\.R\.\.\./)
    const no = (await record(context)) ?? ''
    // If a server stores it once more, it would come back.
    await settle(page)
    await context.clearCookies()
    // The other tab's record is written between this tab's write and read.
    await page.addInitScript((no) => {
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
      let isFirst = true
      Object.defineProperty(Document.prototype, 'cookie', {
        get() {
          return cookie?.get?.call(this) as unknown
        },
        set(text: string) {
          cookie?.set?.call(this, text)
          if (!isFirst) return
          isFirst = false
          cookie?.set?.call(this, `askfirst=${no}; Max-Age=86400; Path=/`)
          const channel = new BroadcastChannel('askfirst')
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
          channel.postMessage(0)
          channel.close()
        },
      })
    }, no)
    await visit(page)
    await answer(page, 'Accept all')
    const other = await context.newPage()
    await other.goto('/')
    await expectCounted(other, site, false)
    await expectCounted(page, site, false)
    expect(await record(context)).toBe(no)
  })
}
