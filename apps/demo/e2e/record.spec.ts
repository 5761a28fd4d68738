import { blocks } from '../../site/e2e/record.ts'
import {
  acceptAll,
  banner,
  button,
  category,
  center,
  choose,
  expect,
  expectVendors,
  record,
  RECORD,
  settle,
  test,
  expectAnswered,
} from './fixture.ts'
import { tags, tagsOf } from './providers.ts'

const garbage = [
  '',
  '0',
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
    `1${real.slice(1)}`,
    `0${real.slice(1)}`,
    `${real}.`,
    real.toLowerCase(),
    real.slice(1),
    real.slice(0, real.length >> 1),
    real.split('').reverse().join(''),
    flipped(2),
    flipped(real.length >> 2),
    flipped(real.length >> 1),
    flipped(real.length - 2),
  ]
}

test('garbage or a maimed record instead of the record: the visitor is asked again, and nothing loads', async ({
  page,
  context,
  requests,
  baseURL,
}) => {
  test.slow()
  // The inspector, which is closed in a narrow window, would take most of the time.
  await page.setViewportSize({ width: 800, height: 700 })
  await acceptAll(page, '/account')
  await expectVendors(page, requests, tags)
  const real = (await record(context)) ?? ''
  expect(real).toMatch(/^2\./)
  const put = async (value: string): Promise<void> => {
    await context.clearCookies()
    await context.addCookies([{ name: RECORD, value, url: baseURL ?? '' }])
    requests.length = 0
    await page.reload()
  }
  for (const value of [...garbage, ...maimed(real)]) {
    await test.step(value.slice(0, 40), async () => {
      await put(value)
      await expect(banner(page)).toBeVisible()
      await page.waitForTimeout(50)
      expect(requests).toEqual([])
    })
  }
  // The control: the restored record counts.
  await put(real)
  await expectVendors(page, requests, tags)
  await expectAnswered(page)
})

for (const [how, block] of Object.entries(blocks)) {
  test.describe(`where cookies ${how}`, () => {
    test.beforeEach(async ({ context }) => context.addInitScript(block))

    test('a choice in the preference center lasts for this page', async ({ page, requests }) => {
      await page.goto('/')
      await choose(page)
      await category(page, 'Performance').check()
      await button(center(page), 'Save choices').click()
      await expectAnswered(page)
      await expectVendors(page, requests, tagsOf('performance'))
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
