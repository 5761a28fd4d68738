import type { Page } from '@playwright/test'
import { banner, expect, press, test } from '../e2e/fixture.ts'

const ROUNDS = 5
const THROTTLE = 4
/** About as many as Chromium keeps for a site. */
const COOKIES = 170
const SCRIPTS = 10_000

interface Seen {
  /** The longest task of the main thread, whoever caused it. 0: none took longer than 50 ms. */
  readonly task: number
  /** The longest single run of the page's own code. */
  readonly ours: number
  /** Until everything was done, in milliseconds. */
  readonly done: number
}

/** Observes the main thread from now on. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: number[] = []
    const runs: number[] = []
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration)
    }).observe({ type: 'longtask' })
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries()) {
        const { scripts } = frame as PerformanceEntry & {
          scripts: readonly { sourceURL: string; duration: number }[]
        }
        for (const { sourceURL, duration } of scripts) if (sourceURL.includes('/assets/')) runs.push(duration)
      }
    }).observe({ type: 'long-animation-frame' })
    Object.assign(globalThis, { tasks, runs })
  })

/** Clicks, waits until `isDone` returns true in the page, and returns what the main thread did meanwhile. */
async function watch(page: Page, name: string, isDone: () => boolean): Promise<Seen> {
  await listen(page)
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  const begin = await page.evaluate(() => performance.now())
  await press(banner(page), name)
  await page.waitForFunction(isDone, undefined, { timeout: 120_000 })
  const done = (await page.evaluate(() => performance.now())) - begin
  await page.waitForTimeout(1000)
  const seen = await page.evaluate(() => {
    const { tasks, runs } = globalThis as unknown as { tasks: number[]; runs: number[] }
    return { task: Math.max(0, ...tasks), ours: Math.max(0, ...runs) }
  })
  return { ...seen, done }
}

const cleaned = (): boolean => 'lastCleanUp' in globalThis
const ran = (): boolean => (globalThis as { ran?: number }).ran === (globalThis as { want?: number }).want

const jobs: Record<string, (page: Page, isFloor: boolean) => Promise<Seen>> = {
  [`Reject all with ${COOKIES} cookies of a vendor, on a path of eight levels`]: async (page, isFloor) => {
    await page.goto('https://www.lab.test/plain/effect/a/b/c/d/e/f')
    await expect(banner(page)).toBeVisible()
    await page.evaluate(
      (count) => {
        for (let index = 0; index < count; index++)
          document.cookie = `_ga_${index}=1; Path=/; Domain=lab.test`
      },
      isFloor ? 1 : COOKIES,
    )
    return watch(page, 'Reject all', cleaned)
  },
  [`Accept all with ${SCRIPTS} scripts that wait in HTML`]: async (page, isFloor) => {
    await page.goto('https://www.lab.test/plain/html')
    await expect(banner(page)).toBeVisible()
    await page.evaluate(
      (count) => {
        const block = document.createElement('div')
        block.innerHTML =
          '<script type="text/plain" data-askfirst="crazy-egg" nonce="NONCE">globalThis.ran = (globalThis.ran ?? 0) + 1</script>'
            .replace('NONCE', document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '')
            .repeat(count)
        Object.assign(globalThis, { want: count })
        document.body.append(block)
      },
      isFloor ? 1 : SCRIPTS,
    )
    await page.waitForTimeout(2000)
    return watch(page, 'Accept all', ran)
  },
}

for (const [title, job] of Object.entries(jobs)) {
  test(title, async ({ browser }) => {
    test.setTimeout(600_000)
    const seen = { one: [] as Seen[], all: [] as Seen[] }
    for (let round = 0; round < ROUNDS; round++) {
      // Alternate, so that neither always runs on the warmer machine.
      for (const which of round % 2 ? (['one', 'all'] as const) : (['all', 'one'] as const)) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true })
        seen[which].push(await job(await context.newPage(), which === 'one'))
        await context.close()
      }
    }
    const median = (list: readonly Seen[], of: keyof Seen): string =>
      (list.map((each) => each[of]).sort((a, b) => a - b)[list.length >> 1] ?? 0).toFixed(0)
    const line = (name: string, list: readonly Seen[]): string =>
      `  ${name.padEnd(8)} longest task ${median(list, 'task')} ms, of our own ${median(list, 'ours')} ms, done after ${median(list, 'done')} ms   (${list.map(({ task }) => task.toFixed(0)).join(' ')})`
    console.log(
      [
        `${title}, CPU slowed ${THROTTLE} times, ${ROUNDS} rounds in turns, medians; a task of our own at most 50`,
        line('with one', seen.one),
        line('all', seen.all),
      ].join('\n'),
    )
  })
}
