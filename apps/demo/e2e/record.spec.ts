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
} from './fixture.ts'
import { tags, tagsOf } from './providers.ts'

test('a record that is not ours to the letter: asked again, nothing loads', async ({
  page,
  context,
  requests,
  baseURL,
}) => {
  test.slow()
  await acceptAll(page)
  const real = (await record(context)) ?? ''
  expect(real).toMatch(/^1\./)
  const put = async (value: string): Promise<void> => {
    await context.clearCookies()
    await context.addCookies([{ name: RECORD, value, url: baseURL ?? '' }])
    await page.goto('about:blank')
    requests.length = 0
    await page.goto('/')
  }
  // The control: put back as it was, it counts.
  await put(real)
  await expectScripts(page, requests, tags)
  await expect(banner(page)).toBeHidden()

  const flipped = (at: number): string =>
    real.slice(0, at) + (real[at] === 'A' ? 'B' : 'A') + real.slice(at + 1)
  const odd = [
    '',
    '0',
    '1',
    'true',
    'yes',
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
    '%00%ff',
    '../../etc/passwd',
    '<script>alert(1)</script>',
    'A'.repeat(4000),
    '1.'.repeat(1500),
    `2${real.slice(1)}`,
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
  for (const value of odd) {
    await test.step(value.slice(0, 40), async () => {
      await put(value)
      // A browser may trim what it is given; what is left is then the real one.
      if ((await record(context)) === real) return
      await expect(banner(page)).toBeVisible()
      await page.waitForTimeout(60)
      expect(requests).toEqual([])
    })
  }
  // And a choice mends it.
  await button(banner(page), 'Accept all').click()
  await expectScripts(page, requests, tags)
  expect(await record(context)).toBe(real)
})

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

    test('a yes holds for this page, then asks again', async ({ page, context, requests }) => {
      await acceptAll(page)
      await expectScripts(page, requests, tags)
      expect(await cookieNames(context)).not.toContain(RECORD)
      requests.length = 0
      await page.reload()
      await expect(banner(page)).toBeVisible()
      await settle(page)
      expect(requests).toEqual([])
    })

    test('a choice in the preference center holds for this page', async ({ page, requests }) => {
      await page.goto('/')
      await choose(page)
      await category(page, 'Performance').check()
      await button(center(page), 'Save choices').click()
      await expect(banner(page)).toBeHidden()
      await expectScripts(page, requests, tagsOf('performance'))
    })

    test('a no holds too, also where the law lets things run', async ({ page, requests }) => {
      await page.goto('/?regime=US-CA')
      await expect(banner(page)).toBeVisible()
      await settle(page)
      requests.length = 0
      await button(banner(page), 'Reject all').click()
      await expect(banner(page)).toBeHidden()
      await settle(page)
      expect(requests).toEqual([])
    })
  })
}
