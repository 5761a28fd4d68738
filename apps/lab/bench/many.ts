import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixture.ts'

const ROUNDS = 9
const THROTTLE = 4
const COUNTS = [50, 1000] as const

const steps = [
  'opening the center',
  'toggling one provider',
  'toggling a category',
  'turning a page',
] as const
type Step = (typeof steps)[number]
type Seen = Record<Step, number>

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

/** The Event Timing of one click: from the input to the next paint, in milliseconds. */
async function clicked(page: Page, click: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    ;(globalThis as unknown as { seen: number[] }).seen.length = 0
  })
  await click()
  await page.waitForTimeout(700)
  return page.evaluate(() => Math.max(16, ...(globalThis as unknown as { seen: number[] }).seen))
}

test('what a thousand vendors cost, compared to fifty', async ({ browser }) => {
  test.setTimeout(600_000)
  const seen: Record<number, Seen[]> = { 50: [], 1000: [] }
  let elements = 0
  for (let round = 0; round < ROUNDS; round++) {
    // Alternate, so that neither always runs on the warmer machine.
    for (const count of round % 2 ? COUNTS : [...COUNTS].reverse()) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true })
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await page.goto(`https://www.lab.test/plain/many?${count}`)
      const trigger = page.getByRole('main').getByRole('button', { name: 'Cookie settings' })
      // Its code is fetched on the first hint of intent, and has arrived.
      await trigger.hover()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => {
        const durations: number[] = []
        new PerformanceObserver((list) => {
          for (const { name, duration } of list.getEntries()) if (name === 'click') durations.push(duration)
        }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
        Object.assign(globalThis, { seen: durations })
      })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
      const dialog = page.getByRole('dialog')
      const opening = await clicked(page, () => trigger.click())
      for (const summary of await dialog.locator('summary').all()) await summary.click()
      await expect(dialog.getByRole('switch').first()).toBeVisible()
      const one = await clicked(page, () => dialog.getByRole('switch').nth(3).click())
      const category = await clicked(page, () => dialog.getByRole('checkbox', { name: 'Targeting' }).click())
      const turning =
        count > 60
          ? await clicked(page, () => dialog.getByRole('button', { name: 'Next providers' }).first().click())
          : NaN
      for (const summary of await dialog.locator('li summary').all()) {
        await summary.evaluate((element) => (element as HTMLElement).click())
      }
      elements = Math.max(
        elements,
        await page.evaluate(() => document.querySelectorAll('[data-slot^="askfirst-"]').length),
      )
      seen[count]?.push({
        'opening the center': opening,
        'toggling one provider': one,
        'toggling a category': category,
        'turning a page': turning,
      })
      await context.close()
    }
  }
  const of = (count: number, step: Step): number =>
    median((seen[count] ?? []).map((each) => each[step]).filter((each) => !Number.isNaN(each)))
  console.log(
    [
      `1000 providers beside 50, CPU slowed ${THROTTLE} times, ${ROUNDS} rounds in turns, Event Timing of the click, medians`,
      ...steps.map((step) => {
        const [few, many] = [of(50, step), of(1000, step)]
        const ratio = few ? (many / few).toFixed(2) : '–'
        return `  ${step.padEnd(22)} 50: ${few || '–'} ms   1000: ${many} ms   ratio ${ratio}   (at most 1.3)`
      }),
      `  elements of ours, everything open: at most ${elements} (at most 2000)`,
    ].join('\n'),
  )
})
