import type { Page } from '@playwright/test'
import { banner, expect, press, test } from '../e2e/fixture.ts'

const ROUNDS = 15
const THROTTLE = 4
const NETWORKS = {
  'a network that takes no time': undefined,
  // As tools for developers slow one down.
  'Fast 4G': { offline: false, latency: 165, downloadThroughput: 1_012_500, uploadThroughput: 168_750 },
} as const
const pages = { floor: 'floor', ours: 'bench' } as const
type Name = keyof typeof pages

interface Seen {
  /** From the click on, until all scripts are on the page. In milliseconds, as all of these. */
  readonly asked: number
  /** Until all have run. */
  readonly ran: number
  /** What the main thread worked, whatever else the machine did. */
  readonly work: number
  /** Event Timing of the click. */
  readonly click: number
  /** The longest task of the main thread, whoever's. 0: none took longer than 50 ms. */
  readonly task: number
}
type Log = Record<'asked' | 'ran' | 'clicks' | 'tasks', number[]> & { at: number }

/** Listens from here on to what the page asks for, and to its main thread. */
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const log: Log = { at: 0, asked: [], ran: [], clicks: [16], tasks: [0] }
    const watch = (type: string, list: number[], name?: string): void =>
      new PerformanceObserver((entries) => {
        for (const entry of entries.getEntries()) if (entry.name === name || !name) list.push(entry.duration)
      }).observe({ type, durationThreshold: 16 } as PerformanceObserverInit)
    watch('event', log.clicks, 'click')
    watch('longtask', log.tasks)
    document.addEventListener('click', ({ timeStamp }) => (log.at = timeStamp), true)
    for (const type of ['load', 'error']) {
      const settled = ({ target }: Event): unknown =>
        target instanceof HTMLScriptElement && log.ran.push(performance.now())
      document.addEventListener(type, settled, true)
    }
    const added = (changes: readonly MutationRecord[]): void => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node instanceof HTMLScriptElement) log.asked.push(performance.now())
    }
    new MutationObserver(added).observe(document.head, { childList: true })
    Object.assign(globalThis, { log })
  })

const half = (values: readonly number[], part = 2): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / part)] ?? 0

for (const [title, network] of Object.entries(NETWORKS)) {
  test(`until 25 vendors have run, beside scripts that are added by hand: ${title}`, async ({ browser }) => {
    test.setTimeout(600_000)
    const seen: Record<Name, Seen[]> = { floor: [], ours: [] }
    for (let round = 0; round < ROUNDS; round++) {
      // In turns, so that neither always finds the machine warmer.
      for (const name of round % 2 ? (['floor', 'ours'] as const) : (['ours', 'floor'] as const)) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true })
        const page = await context.newPage()
        await page.goto(`https://www.lab.test/plain/${pages[name]}`)
        await expect(banner(page)).toBeVisible()
        await page.waitForLoadState('networkidle')
        await listen(page)
        const devtools = await context.newCDPSession(page)
        if (network) await devtools.send('Network.emulateNetworkConditions', network)
        await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
        await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
        const worked = async (): Promise<number> => {
          const { metrics } = await devtools.send('Performance.getMetrics')
          return 1000 * (metrics.find((each) => each.name === 'TaskDuration')?.value ?? 0)
        }
        const before = await worked()
        await press(banner(page), 'Accept all')
        await page.waitForTimeout(2000)
        const work = (await worked()) - before
        const log = await page.evaluate(() => (globalThis as unknown as { log: Log }).log)
        // Two of the 25 share a script.
        expect(log.ran).toHaveLength(24)
        seen[name].push({
          asked: Math.max(...log.asked) - log.at,
          ran: Math.max(...log.ran) - log.at,
          work,
          click: Math.max(...log.clicks),
          task: Math.max(...log.tasks),
        })
        await context.close()
      }
    }
    const of = (name: Name, what: keyof Seen, part?: number): string =>
      half(
        seen[name].map((each) => each[what]),
        part,
      ).toFixed(0)
    const both = (what: keyof Seen): string =>
      (['floor', 'ours'] as const)
        .map((name) => `${of(name, what)} (${of(name, what, 4)})`.padStart(12))
        .join('')
    const ratio = half(seen.ours.map(({ ran }) => ran)) / half(seen.floor.map(({ ran }) => ran))
    console.log(
      [
        `Accept all with 25 vendors, ${title}, CPU slowed ${THROTTLE} times, ${ROUNDS} rounds in turns: medians, and in brackets the quarter that the machine disturbed least, in ms`,
        '                              floor        ours',
        `  all are asked for    ${both('asked')}`,
        `  all have run         ${both('ran')}   ratio ${ratio.toFixed(2)} (at most 1.1)`,
        `  work of main thread  ${both('work')}`,
        `  click, Event Timing  ${both('click')}`,
        `  longest task         ${both('task')}   (0: none took longer than 50)`,
      ].join('\n'),
    )
  })
}
