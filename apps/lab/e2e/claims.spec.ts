import type { Page } from '@playwright/test'
import { partOf } from '../server/cast.ts'
import type { Lab } from '../server/lab.ts'
import { banner, expect, press, settle, test } from './fixture.ts'

/** What the page says about loading, next to what left the browser. */
const scripts = ['google-analytics', 'facebook-custom-audience', 'linkedin-insights'].map(
  (id) => partOf(id).script,
)
const google = partOf('google-analytics').script
const claims = {
  none: 'Those stay off unless you allow them',
  some: 'Part of that already runs. The rest stays off unless you allow it',
  all: 'Those are on until you refuse them',
}
const EXCEPTION =
  'An exception is code that loads whatever you choose, and is told what you allow: Google Analytics.'

/** The banner's claim, and how much of the page's vendors was requested before an answer. */
async function compare(page: Page, lab: Lab): Promise<[claimed: string[], loaded: string]> {
  await expect(banner(page)).toBeVisible()
  await settle(page, lab)
  const text = await banner(page).innerText()
  const claimed = Object.entries(claims).flatMap(([amount, sentence]) =>
    text.includes(sentence) ? [amount] : [],
  )
  const loaded = scripts.filter((script) => lab.requests.includes(script)).length
  return [claimed, loaded === 0 ? 'none' : loaded === scripts.length ? 'all' : 'some']
}

const cases = [
  { model: 'opt-in', early: false, gpc: false, amount: 'none' },
  { model: 'opt-in', early: true, gpc: false, amount: 'some' },
  { model: 'opt-out', early: false, gpc: false, amount: 'all' },
  { model: 'opt-out', early: true, gpc: false, amount: 'all' },
  { model: 'opt-out', early: false, gpc: true, amount: 'some' },
  { model: 'notice-only', early: false, gpc: false, amount: 'all' },
  { model: 'notice-only', early: true, gpc: false, amount: 'all' },
]
for (const { model, early, gpc, amount } of cases) {
  const name = `${model}${early ? ', a tag that is early' : ''}${gpc ? ', a signal' : ''}`
  test(`${name}: the banner says how much runs`, async ({ page, lab }) => {
    if (gpc) {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
      )
    }
    await page.goto(`/plain/effect?model=${model}${early ? '&early' : ''}`)
    expect(await compare(page, lab)).toEqual([[amount], amount])
  })
}

for (const early of [false, true])
  test(`the notice ${early ? 'names' : 'mentions no'} code that loads in any case`, async ({ page, lab }) => {
    await page.goto(`/plain/effect?notice${early ? '&early' : ''}`)
    const notice = page.getByRole('article')
    await expect(notice.getByRole('heading', { name: 'Google Analytics' })).toBeVisible()
    await settle(page, lab)
    expect(lab.requests.includes(google)).toBe(early)
    // Off before a choice, no address before that, beacons, and new vendors.
    await expect(notice.getByText(EXCEPTION)).toHaveCount(early ? 4 : 0)
    await expect(notice.getByText(/^Its code loads even if you don’t allow it/)).toHaveCount(early ? 1 : 0)

    // After a refusal, the next page says the same.
    await press(banner(page), 'Reject all')
    await expect(banner(page)).toHaveCount(0)
    await settle(page, lab)
    lab.requests.length = 0
    await page.reload()
    await settle(page, lab)
    expect(lab.requests.includes(google)).toBe(early)
    await expect(notice.getByText(EXCEPTION)).toHaveCount(early ? 4 : 0)
  })
