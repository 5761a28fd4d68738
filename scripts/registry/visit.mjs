import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchOptions } from '../chromium.mjs'

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } }

/** The page whose HTML was rendered without knowing its visitor. */
export const STATIC = 'static.html'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContextOptions} ContextOptions */

/** @param {Page} page */
const banner = (page) => page.getByRole('region', { name: 'May we use cookies?' })
/** @param {Page} page */
const center = (page) => page.getByRole('dialog', { name: 'Cookie settings' })
/** @param {Page} page @param {string} name */
const button = (page, name) => page.getByRole('button', { name, exact: true })

/**
 * Visits a site that was built from the items of one style.
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.style
 * @param {string} options.pictures
 * @param {(title: string, body: () => Promise<unknown>) => Promise<unknown>} options.check
 */
export async function visit({ url, style, pictures, check }) {
  mkdirSync(pictures, { recursive: true })
  const { chromium } = await import('playwright-core')
  const { AxeBuilder } = await import('@axe-core/playwright')
  const browser = await chromium.launch(launchOptions())
  try {
    /**
     * One check with its own visitor. The page must not log errors or warnings, nor contact any other host.
     * @param {string} title
     * @param {(page: Page, go: (path: string) => Promise<unknown>) => Promise<unknown>} body
     * @param {ContextOptions & { dark?: boolean, path?: string }} [options]
     */
    const visitor = (title, body, { dark = false, path = '/', ...options } = {}) =>
      check(`${style}: ${title}`, async () => {
        const context = await browser.newContext({
          viewport: sizes.desktop,
          reducedMotion: 'reduce',
          locale: 'en-US',
          ...options,
        })
        context.setDefaultTimeout(30_000)
        /** @type {string[]} */
        const complaints = []
        context.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
        })
        context.on('weberror', (error) => complaints.push(String(error.error())))
        context.on('request', (request) => {
          const { protocol, hostname } = new URL(request.url())
          if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(request.url())
        })
        const page = await context.newPage()
        const go = async (/** @type {string} */ to) => {
          await page.goto(url + to)
          if (dark) await page.evaluate(() => document.documentElement.classList.add('dark'))
        }
        await go(path)
        await banner(page).waitFor()
        try {
          await body(page, go)
          assert.deepEqual(complaints, [], 'what the page complained about')
        } finally {
          await context.close()
        }
      })

    /** @param {Page} page @param {string} name */
    const picture = async (page, name) => {
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      )
      await page.screenshot({ path: join(pictures, `registry-${style}-${name}.png`) })
    }

    /** @param {Page} page */
    const expectFits = async (page) => {
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('html, [role=dialog], [role=dialog] *, section, article')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .filter((element) => !['inline', 'inline-block'].includes(getComputedStyle(element).display))
          .map(
            (element) =>
              `${element.tagName} ${element.getAttribute('data-slot')} ${element.textContent?.slice(0, 40)}`,
          ),
      )
      assert.deepEqual(wide, [], 'what is wider than its place')
    }

    /** @param {Page} page */
    const expectAccessible = async (page) => {
      // The other mode opens one more page for each look, for the sake of frames of other hosts. There are none.
      const axe = new AxeBuilder({ page: /** @type {never} */ (page) }).setLegacyMode()
      const { violations } = await axe.analyze()
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
      )
      assert.deepEqual(found, [], 'what axe found')
    }

    /** @param {Page} page */
    const openCenter = async (page) => {
      await button(page, 'Choose').click()
      await center(page).waitFor()
      await page
        .getByText(/^2 providers|^1 provider/)
        .first()
        .waitFor()
    }

    await visitor('accept and reject are the same, and nothing is a dark pattern', async (page) => {
      const looks = await Promise.all(
        ['Reject all', 'Accept all'].map((name) =>
          button(page, name).evaluate((element) => {
            const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(element)
            const { width, height } = element.getBoundingClientRect()
            return { color, backgroundColor, borderColor, fontSize, fontWeight, width, height }
          }),
        ),
      )
      assert.deepEqual(looks[0], looks[1])
      assert.ok((looks[0]?.height ?? 0) >= 44, `44 pixels: ${looks[0]?.height}`)
      const findings = await page.evaluate(() =>
        /** @type {any} */ (window)
          .checkConsentSurface('[data-slot$="askfirst-banner"]')
          .map((/** @type {{ message: string }} */ { message }) => message),
      )
      assert.deepEqual(findings, [])
    })

    await visitor(
      'a server has the banner in its HTML, the app takes it over, and who refused is not asked again',
      async (page, go) => {
        const text = await page.evaluate(async () => (await fetch('')).text())
        assert.match(text, /<section[^>]*askfirst-banner/)
        await page.locator('[data-slot$="askfirst-banner"]:not([data-askfirst-early])').waitFor()
        await button(page, 'Reject all').click()
        await banner(page).waitFor({ state: 'detached' })
        await go(`/${STATIC}`)
        await banner(page).waitFor({ state: 'detached' })
      },
      { path: `/${STATIC}` },
    )

    await visitor('reject is stored, and holds', async (page) => {
      await button(page, 'Reject all').click()
      await banner(page).waitFor({ state: 'detached' })
      const cookies = await page.context().cookies()
      assert.deepEqual(
        cookies.map(({ name }) => name),
        ['askfirst'],
      )
      await page.reload()
      await button(page, 'Cookie settings').waitFor()
      await page.waitForTimeout(300)
      assert.equal(await banner(page).count(), 0)
    })

    await visitor(
      'the settings button opens the dialog, Escape closes it and gives the focus back',
      async (page) => {
        await button(page, 'Reject all').click()
        const trigger = button(page, 'Cookie settings')
        await trigger.click()
        await center(page).waitFor()
        assert.ok(await center(page).evaluate((element) => element.contains(document.activeElement)))
        await page.keyboard.press('Escape')
        await center(page).waitFor({ state: 'detached' })
        assert.ok(await trigger.evaluate((element) => element === document.activeElement))
      },
    )

    await visitor('a toggle counts when it is saved', async (page) => {
      await openCenter(page)
      const toggle = () => page.getByRole('checkbox', { name: 'Performance' })
      assert.equal(await toggle().getAttribute('data-state'), 'off')
      const off = await toggle().evaluate((element) => getComputedStyle(element).backgroundColor)
      await toggle().click()
      assert.equal(await toggle().getAttribute('data-state'), 'on')
      assert.notEqual(await toggle().evaluate((element) => getComputedStyle(element).backgroundColor), off)
      await button(page, 'Save choices').click()
      await center(page).waitFor({ state: 'detached' })
      await page.reload()
      await button(page, 'Cookie settings').click()
      await center(page).waitFor()
      assert.equal(await toggle().getAttribute('data-state'), 'on')
    })

    await visitor('the list of providers has their toggles, cookies and opt-out links', async (page) => {
      await openCenter(page)
      const category = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('checkbox', { name: 'Performance' }) })
      await category.getByText('2 providers').click()
      const optOut = page.getByRole('link', { name: 'Opt out: Google Analytics' })
      assert.equal(await optOut.getAttribute('href'), 'https://tools.google.com/dlpage/gaoptout')
      await page.getByRole('switch', { name: 'Google Analytics' }).waitFor()
      await page
        .getByText(/^\d+ cookies$/)
        .first()
        .click()
      await page.getByRole('cell').first().waitFor()
    })

    await visitor('an embed is not loaded before it is allowed', async (page) => {
      await page.getByRole('group', { name: 'How a hull is planked' }).getByRole('button').first().waitFor()
      assert.equal(await page.locator('iframe').count(), 0)
    })

    await visitor(
      'the notice tells of everything',
      async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.getByRole('heading', { level: 4, name: 'HubSpot' }).waitFor()
        assert.ok((await page.getByRole('heading', { level: 2 }).count()) >= 10)
      },
      { path: '/cookies' },
    )

    await visitor(
      'forced colors keep the shape of buttons and switches',
      async (page) => {
        await openCenter(page)
        const shapes = await page.evaluate(() => ({
          button: getComputedStyle(
            document.querySelector('[role=dialog] [value=reject-all]') ?? document.body,
          ).borderTopWidth,
          toggle: getComputedStyle(document.querySelector('[role=dialog] input') ?? document.body).appearance,
        }))
        assert.deepEqual(shapes, { button: '1px', toggle: 'auto' })
        await picture(page, 'preferences-forced-colors')
      },
      { forcedColors: 'active' },
    )

    await visitor(
      'from right to left it fits a phone',
      async (page) => {
        await page.evaluate(() => void (document.documentElement.dir = 'rtl'))
        await expectFits(page)
      },
      { viewport: sizes.phone },
    )

    await visitor(
      'the banner leaves a third of a phone’s window free in every language, with its buttons in sight',
      async (page, go) => {
        const locales = await page.evaluate(() => /** @type {any} */ (window).locales)
        assert.ok(locales.length > 30)
        for (const locale of locales) {
          await go(`/?lang=${locale}`)
          const region = page.locator('[data-slot$="askfirst-banner"]')
          await region.and(page.locator(`[lang|="${locale.slice(0, 2)}"]`)).waitFor()
          const { height, hidden, link } = await region.evaluate((element) => {
            const around = element.getBoundingClientRect()
            const buttons = [...element.querySelectorAll('button')].map((one) => one.getBoundingClientRect())
            const notice = element.querySelector('a')
            notice?.scrollIntoView({ block: 'nearest' })
            return {
              height: around.height,
              hidden: buttons.filter(({ top, bottom }) => top < around.top || bottom > around.bottom).length,
              link: (notice?.getBoundingClientRect().bottom ?? Infinity) <= (buttons[0]?.top ?? 0),
            }
          })
          assert.ok(height <= (640 * 2) / 3, `${locale}: ${height} pixels of 640`)
          assert.equal(hidden, 0, `${locale}: buttons that are cut off`)
          assert.ok(link, `${locale}: what there is to read scrolls clear of the buttons`)
        }
      },
      { viewport: sizes.phone },
    )

    for (const [label, viewport] of Object.entries(sizes)) {
      for (const theme of ['light', 'dark']) {
        const options = { viewport, dark: theme === 'dark' }
        await visitor(
          `banner and preference center: ${label}, ${theme}`,
          async (page) => {
            await page
              .getByText(/YouTube/)
              .first()
              .waitFor()
            await expectFits(page)
            if (label === 'desktop') await expectAccessible(page)
            await picture(page, `banner-${label}-${theme}`)
            await openCenter(page)
            await page.getByRole('checkbox', { name: 'Performance' }).click()
            await picture(page, `preferences-${label}-${theme}`)
            await page.getByText('1 provider').first().click()
            await page
              .getByText(/^\d+ cookies$/)
              .first()
              .click()
            await expectFits(page)
            if (label === 'desktop') await expectAccessible(page)
            await picture(page, `providers-${label}-${theme}`)
          },
          options,
        )
        await visitor(
          `notice and embed: ${label}, ${theme}`,
          async (page, go) => {
            await button(page, 'Reject all').click()
            await banner(page).waitFor({ state: 'detached' })
            await page.getByRole('heading', { level: 4, name: 'HubSpot' }).waitFor()
            await expectFits(page)
            if (label === 'desktop') await expectAccessible(page)
            await picture(page, `notice-${label}-${theme}`)
            await go('/')
            await page
              .getByRole('group', { name: 'How a hull is planked' })
              .getByText('YouTube')
              .first()
              .waitFor()
            await expectFits(page)
            if (label === 'desktop') await expectAccessible(page)
            await picture(page, `embed-${label}-${theme}`)
          },
          { ...options, path: '/cookies' },
        )
      }
    }
  } finally {
    await browser.close()
  }
}
