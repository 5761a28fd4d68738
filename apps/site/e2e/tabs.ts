import type { Locator, Page } from '@playwright/test'
import {
  acceptAll,
  answer,
  banner,
  button,
  center,
  counted,
  expect,
  expectAnswered,
  expectCounted,
  expectVendors,
  opener,
  record,
  settle,
  test,
  visit,
} from './fixture.ts'
import { onHome } from './vendors.ts'

/** The time, on the clock of all pages, when the page's gate has this text and its banner is gone. */
const whenItSays = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          const isAsked = document.querySelector('[data-slot="askfirst-banner"]') !== null
          if (!isAsked && document.querySelector('.counted')?.textContent === text) resolve(Date.now())
        }
        new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true })
        look()
      }),
    text,
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

export function tabs(): void {
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
      whenItSays(page, 'This visit is counted.'),
      whenItSays(other, 'This visit is counted.'),
    ])
    expectSoon(...yes)
    await expectVendors(other, requests, [...onHome, ...onHome])

    await press(opener(page))
    await expect(center(page)).toBeVisible()
    const withdrawal = await Promise.all([
      press(button(center(page), 'Reject all')),
      whenItSays(page, 'This visit is not counted.'),
      whenItSays(other, 'This visit is not counted.'),
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
    await expect(counted(page)).toHaveText('This visit is counted.')
    await lookAt()
    await expectAnswered(other)
    await expect(counted(other)).toHaveText('This visit is counted.')
    await press(opener(page))
    await press(button(center(page), 'Reject all'))
    await expect(counted(page)).toHaveText('This visit is not counted.')
    await lookAt()
    await expect(counted(other)).toHaveText('This visit is not counted.')
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
        const third = await context.newPage()
        await third.goto('/')
        await settle(third)
        await expectAnswered(third)
        const says = (await counted(third).textContent()) ?? ''
        await expect(counted(page)).toHaveText(says)
        await expect(counted(other)).toHaveText(says)
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
    await expectCounted(other, false)
    await expectCounted(page, false)
    expect(await record(context)).toBe(no)
  })

  test('a tab opened later knows the choice', async ({ page, context, requests }) => {
    await acceptAll(page)
    await expectVendors(page, requests, onHome)
    requests.length = 0
    const other = await context.newPage()
    await other.goto('/')
    await expectVendors(other, requests, onHome)
    await expectAnswered(other)
  })
}
