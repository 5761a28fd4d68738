import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  cookieNames,
  expect,
  expectScripts,
  record,
  RECORD,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { onHome, tagsOf } from './providers.ts'

const garbage = (): string[] => [
  '',
  '0',
  '1',
  'true',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  '1.',
  '1....',
  '1.0.0..0',
  '1.__proto__.1.A.A',
  '[object%20Object]',
  '{"version":1,"granted":true}',
  '%7B%22analytics%22%3Atrue%7D',
  '%E0%A4%A',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  'A'.repeat(4000),
  '1.'.repeat(1500),
]

const maimed = (real: string): string[] => {
  const flipped = (at: number): string =>
    real.slice(0, at) + (real[at] === 'A' ? 'B' : 'A') + real.slice(at + 1)
  return [
    `3${real.slice(1)}`,
    `1${real.slice(1)}`,
    `0${real.slice(1)}`,
    `${real}.`,
    `${real}A`,
    real.toLowerCase(),
    real.slice(0, -1),
    real.slice(1),
    real.slice(0, real.length >> 1),
    real.split('').reverse().join(''),
    flipped(2),
    flipped(real.length >> 2),
    flipped(real.length >> 1),
    flipped(real.length - 2),
  ]
}

for (const [kind, make] of [
  ['garbage', garbage],
  ['a maimed record', maimed],
] as const) {
  test(`${kind} instead of the record: the visitor is asked again, and nothing loads`, async ({
    page,
    context,
    requests,
    baseURL,
  }) => {
    test.slow()
    await acceptAll(page)
    await expectScripts(page, requests, onHome)
    const real = (await record(context)) ?? ''
    expect(real).toMatch(/^2\./)
    const put = async (value: string): Promise<void> => {
      await context.clearCookies()
      await context.addCookies([{ name: RECORD, value, url: baseURL ?? '' }])
      requests.length = 0
      await page.reload()
    }
    // The control: the restored record counts.
    await put(real)
    await expectScripts(page, requests, onHome)
    await expectAnswered(page)

    for (const value of make(real)) {
      await test.step(value.slice(0, 40), async () => {
        await put(value)
        await expect(banner(page)).toBeVisible()
        await page.waitForTimeout(50)
        expect(requests).toEqual([])
      })
    }
    // A new choice repairs it.
    await button(banner(page), 'Accept all').click()
    await expectScripts(page, requests, onHome)
    expect(await record(context)).toBe(real)
  })
}

const blocks: Record<string, () => void> = {
  'throws on every touch': () => {
    const blocked = (): never => {
      throw new DOMException('The document is sandboxed.', 'SecurityError')
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: blocked, set: blocked })
  },
  'says that it is off, and ignores writes': () => {
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false })
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  },
  'says that it is on, and ignores writes': () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} })
  },
}

for (const [how, block] of Object.entries(blocks)) {
  test.describe(`storage that ${how}`, () => {
    test.beforeEach(async ({ context }) => context.addInitScript(block))

    test('a yes lasts for this page, then the visitor is asked again', async ({
      page,
      context,
      requests,
    }) => {
      await acceptAll(page)
      await expectScripts(page, requests, onHome)
      expect(await cookieNames(context)).not.toContain(RECORD)
      requests.length = 0
      await page.reload()
      await expect(banner(page)).toBeVisible()
      await settle(page)
      expect(requests).toEqual([])
    })

    test('a choice in the preference center lasts for this page', async ({ page, requests }) => {
      await page.goto('/')
      await choose(page)
      await category(page, 'Performance').check()
      await button(center(page), 'Save choices').click()
      await expectAnswered(page)
      await expectScripts(page, requests, tagsOf('performance'))
    })

    test('a no lasts too, even under opt-out', async ({ page, requests }) => {
      await page.goto('/?regime=US-CA')
      await expect(banner(page)).toBeVisible()
      await settle(page)
      requests.length = 0
      await button(banner(page), 'Reject all').click()
      await expectAnswered(page)
      await settle(page)
      expect(requests).toEqual([])
    })
  })
}
