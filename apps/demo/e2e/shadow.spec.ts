import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  button,
  center,
  expand,
  expect,
  expectAnswered,
  film,
  opener,
  placeholder,
  record,
  reloadNotice,
  settle,
  test,
} from './fixture.ts'

/** The kinds of shadow root that contain the site: see `main.tsx` of the demo. */
const kinds = ['linked', 'closed', 'nested'] as const

/** The innermost shadow root. Tests can reach it even if it is closed. */
declare const shadow: ShadowRoot
/** A control of the site inside it, by its text or its name. */
declare const control: (name: string) => HTMLElement

async function visit(page: Page, kind: string, rest = ''): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its host
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
      apply: (attach, host, [options]: [ShadowRootInit]) =>
        Object.assign(globalThis, { shadow: Reflect.apply(attach, host, [options]) }).shadow,
    })
    Object.assign(globalThis, {
      control: (name: string) => {
        const controls = shadow.querySelectorAll<HTMLElement>('button, a, input, summary')
        return [...controls].find((one) => {
          const label = shadow.getElementById(one.getAttribute('aria-labelledby') ?? '') ?? one
          return one.ariaLabel === name || label.textContent?.trim() === name
        })
      },
    })
  })
  await page.goto(`/${rest}?root=${kind}&place=end`)
  // Remove our styles from the page itself, because they must not be needed.
  await page.evaluate(() => {
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]')) sheet.remove()
  })
  await expect.poll(() => isShown(page, 'banner')).toBe(true)
}

const isShown = (page: Page, slot: string): Promise<boolean> =>
  page.evaluate(
    (name) => shadow.querySelector(`[data-slot="askfirst-${name}"]`)?.checkVisibility() ?? false,
    slot,
  )

/** The focused element in the shadow root that contains the site. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = shadow
    return (activeElement?.ariaLabel ?? activeElement?.textContent ?? '').trim().slice(0, 30)
  })

const styleOf = (page: Page, slot: string, property: string): Promise<string> =>
  page.evaluate(
    ([name, which]) =>
      getComputedStyle(shadow.querySelector(`[data-slot="askfirst-${name}"]`)!).getPropertyValue(which!),
    [slot, property],
  )

/** With the mouse, as a visitor does it, so that anything that covers the control matters. */
async function press(page: Page, name: string): Promise<void> {
  const [x, y] = await page.evaluate((text) => {
    const one = control(text)
    one.scrollIntoView({ block: 'nearest' })
    const { left, top, width, height } = one.getBoundingClientRect()
    return [left + width / 2, top + height / 2] as const
  }, name)
  await page.mouse.click(x, y)
}

async function open(page: Page): Promise<void> {
  await page.evaluate(() => control('Choose').focus())
  await page.keyboard.press('Enter')
  await expect.poll(() => focused(page)).toBe('Close without saving')
}

for (const kind of kinds) {
  test.describe(`in a shadow root that is ${kind}`, () => {
    test('the banner looks the same as elsewhere, and can be answered', async ({ page, context }) => {
      await visit(page, kind)
      expect(await styleOf(page, 'button', 'background-color')).toBe('rgb(48, 52, 201)')
      expect(await styleOf(page, 'banner', 'position')).toBe('fixed')
      await press(page, 'Reject all')
      await expect.poll(() => isShown(page, 'banner')).toBe(false)
      await expect.poll(() => record(context)).toBeDefined()
      await page.reload()
      await expect.poll(() => page.evaluate(() => Boolean(control('Cookie settings')))).toBe(true)
      await page.waitForTimeout(500)
      expect(await isShown(page, 'banner')).toBe(false)
    })

    test('it is announced, and Tab reaches it first', async ({ page, context }) => {
      await visit(page, kind)
      await expect
        .poll(() => page.evaluate(() => shadow.querySelector('[role="status"]')?.textContent))
        .toBe('May we use cookies?')
      const seen: string[] = []
      for (let pressed = 0; pressed < 5; pressed++) {
        await page.keyboard.press('Tab')
        seen.push(await focused(page))
      }
      expect(seen).toEqual(['Skip to the page', 'Cookie notice', 'Reject all', 'Accept all', 'Choose'])
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Shift+Tab')
      await page.keyboard.press('Enter')
      await expect.poll(() => isShown(page, 'banner')).toBe(false)
      await expect.poll(() => record(context)).toBeDefined()
    })

    test('the center opens in that root, with its styles, and over the whole window', async ({ page }) => {
      await visit(page, kind)
      // The container of the site is small, transformed and low in the stack.
      await page.evaluate(() => {
        const style = (document.querySelector('#root') as HTMLElement).style
        style.cssText = 'position: relative; z-index: 0; transform: translateX(40px); width: 900px'
        const cover = document.createElement('div')
        cover.style.cssText = 'position: fixed; inset: 0 0 60% 0; z-index: 2147483647; background: tomato'
        document.body.append(cover)
      })
      await open(page)
      const found = await page.evaluate(() => {
        const dialog = shadow.querySelector('[data-slot="askfirst-preferences"]')!
        const backdrop = shadow.querySelector('[data-slot="askfirst-backdrop"]')!.getBoundingClientRect()
        const title = control('Close without saving').getBoundingClientRect()
        const hit = shadow.elementFromPoint(title.left + 5, title.top + 5)
        return {
          name: shadow.getElementById(dialog.getAttribute('aria-labelledby')!)?.textContent,
          text: shadow.getElementById(dialog.getAttribute('aria-describedby')!)?.checkVisibility(),
          backdrop: [backdrop.left, backdrop.top, backdrop.width, backdrop.height],
          window: [0, 0, document.documentElement.clientWidth, innerHeight],
          isOnTop: dialog.contains(hit),
          elsewhere: document.querySelectorAll('[data-slot="askfirst-preferences"]').length,
        }
      })
      expect(found).toMatchObject({ name: 'Cookie settings', text: true, isOnTop: true, elsewhere: 0 })
      expect(found.backdrop).toEqual(found.window)
      expect(await styleOf(page, 'preferences', 'background-color')).toBe('rgb(255, 255, 255)')
      expect(await styleOf(page, 'category-label', 'font-weight')).toBe('600')
    })

    test('Tab stays inside it, and the page can’t take the focus', async ({ page }) => {
      await visit(page, kind)
      await page.evaluate(() => document.body.append(document.createElement('button')))
      await open(page)
      await page.keyboard.press('Shift+Tab')
      expect(await focused(page)).toBe('Save choices')
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe('Close without saving')
      let presses = 0
      do {
        await page.keyboard.press('Tab')
        presses++
        const inside = await page.evaluate(
          () => shadow.activeElement?.closest('[data-slot="askfirst-preferences"]') !== null,
        )
        expect(inside).toBe(true)
      } while ((await focused(page)) !== 'Close without saving' && presses < 50)
      expect(presses).toBeGreaterThan(6)
      expect(presses).toBeLessThan(50)
      await page.evaluate(() => {
        document.querySelector('button')!.focus()
        control('Accept all').focus()
      })
      expect(await focused(page)).toBe('Close without saving')
    })

    test('Escape and the backdrop store nothing, and return the focus', async ({ page, context }) => {
      await visit(page, kind)
      await open(page)
      await page.keyboard.press('Escape')
      await expect.poll(() => focused(page)).toBe('Choose')
      await expect.poll(() => isShown(page, 'preferences')).toBe(false)
      await open(page)
      await page.mouse.click(5, 5)
      await expect.poll(() => focused(page)).toBe('Choose')
      expect(await page.evaluate(() => document.querySelectorAll('[inert], [aria-hidden]').length)).toBe(0)
      expect(await record(context)).toBeUndefined()
    })

    test('a saved choice applies, even after a reload', async ({ page, context }) => {
      await visit(page, kind)
      await press(page, 'Choose')
      await expect.poll(() => focused(page)).toBe('Close without saving')
      await press(page, 'Performance')
      await press(page, 'Save choices')
      await expect.poll(() => isShown(page, 'banner')).toBe(false)
      await expect.poll(() => isShown(page, 'preferences')).toBe(false)
      await expect.poll(() => record(context)).toBeDefined()
      await page.reload()
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)))
      expect(await isShown(page, 'banner')).toBe(false)
      await press(page, 'Cookie settings')
      await expect.poll(() => focused(page)).toBe('Close without saving')
      expect(await page.evaluate(() => (control('Performance') as HTMLInputElement).checked)).toBe(true)
    })

    test('a dialog of the page stays open while the banner is answered', async ({ page }) => {
      await visit(page, kind)
      // What keeps it open comes while the browser is idle.
      await settle(page)
      await page.evaluate(() => {
        const dialog = document.createElement('div')
        dialog.setAttribute('role', 'dialog')
        dialog.append(document.createElement('button'))
        document.body.append(dialog)
        for (const type of ['pointerdown', 'mousedown', 'focusin'])
          document.addEventListener(type, ({ target }) => {
            if (!dialog.contains(target as Node)) dialog.remove()
          })
        dialog.querySelector('button')!.focus()
      })
      const dialogs = (): Promise<number> =>
        page.evaluate(() => document.querySelectorAll('body > [role="dialog"]').length)
      await press(page, 'Reject all')
      await expect.poll(() => isShown(page, 'banner')).toBe(false)
      expect(await dialogs()).toBe(1)
      // A press elsewhere in the same root closes it.
      await page.evaluate(() => control('Cookie settings').scrollIntoView({ block: 'center' }))
      await press(page, 'Cookie settings')
      await expect.poll(dialogs).toBe(0)
    })

    test('sizes don’t follow the page’s root', async ({ page }) => {
      await visit(page, kind)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '62.5%', 'important'))
      expect(await styleOf(page, 'banner-description', 'font-size')).toBe('15px')
      await open(page)
      expect(await styleOf(page, 'category-description', 'font-size')).toBe('15px')
    })
  })
}

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`no violations in a shadow root: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await visit(page, 'linked')
    const look = () =>
      new AxeBuilder({ page })
        .setLegacyMode()
        // It would copy style sheets into elements, which this site's policy forbids.
        .options({ preload: false })
        // These are the site's own and broken, because no address leads into a shadow root.
        .exclude({ fromShadowDom: ['#root', '.skip'] })
        .analyze()
    const banner = await look()
    await open(page)
    await expand(page, 'Performance')
    const center = await look()
    for (const { violations, passes } of [banner, center]) {
      expect(passes.length).toBeGreaterThan(10)
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}

test('HTML in a shadow root waits, gets a placeholder, loads after the grant, and opens the center', async ({
  page,
  requests,
}) => {
  await visit(page, 'linked', 'journal')
  const place = placeholder(page, 'Film: the last ferry')
  await expect(place).toContainText('YouTube')
  const [over, frame] = await page.evaluate(() => {
    const covered = shadow.querySelector('iframe')!
    return [shadow.querySelector('[data-slot="askfirst-embed-over"]')!, covered].map((one) => {
      const { left, top, width, height } = one.getBoundingClientRect()
      return [left, top, width, height].map(Math.round)
    })
  })
  expect(over).toEqual(frame)
  expect(requests).toEqual([])
  await page.getByRole('link', { name: 'cookie settings' }).click()
  await button(center(page), 'Accept all').click()
  await expectAnswered(page)
  await expect(film(page, 'Film: the last ferry').getByRole('button', { name: 'Play' })).toBeVisible()
  await expect.poll(() => requests).toContain('hubspot form')
  await opener(page).click()
  await button(center(page), 'Reject all').click()
  await expect(place).toContainText('YouTube')
})

test('links within the notice work in a shadow root', async ({ page }) => {
  await visit(page, 'linked', 'cookie-notice')
  const heading = page.locator('#notice-contact')
  await expect(heading).not.toBeInViewport()
  await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click()
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
})

test('the reload notice is above the banner in a shadow root', async ({ page }) => {
  await visit(page, 'linked')
  await page.evaluate(() => {
    const notice = shadow.querySelector('[data-slot="askfirst-banner"]')!.cloneNode() as HTMLElement
    notice.dataset['slot'] = 'askfirst-reload'
    notice.textContent = 'A notice'
    shadow.append(notice)
  })
  const bottom = (slot: string): Promise<number> =>
    page.evaluate((name) => {
      const { top, bottom: end } = shadow
        .querySelector(`[data-slot="askfirst-${name}"]`)!
        .getBoundingClientRect()
      return name === 'banner' ? top : end
    }, slot)
  await expect.poll(async () => (await bottom('banner')) - (await bottom('reload'))).toBeGreaterThanOrEqual(8)
  await expect(reloadNotice(page)).toBeVisible()
})

test('the class of a theme works on the host of a shadow root', async ({ page }) => {
  await visit(page, 'linked')
  expect(await styleOf(page, 'banner', 'background-color')).toBe('rgb(255, 255, 255)')
  await page.evaluate(() => document.querySelector('#root')!.classList.add('dark'))
  expect(await styleOf(page, 'banner', 'background-color')).toBe('rgb(22, 24, 29)')
})
