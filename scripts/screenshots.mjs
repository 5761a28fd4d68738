import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium, launchOptions } from './chromium.mjs'
import { root, run } from './pnpm.mjs'
import { serve } from './serve.mjs'

// Takes the pictures in docs/images from the stories. An argument takes only those whose name contains it.
// Set STORYBOOK_STATIC to a folder to use a Storybook that was built already.

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 320, height: 640 } }
const both = ['light', 'dark']

/**
 * The pictures to take. `scroll` selects the element at the top of the picture, `globals` sets what the toolbar sets,
 * `isWhole` includes what has to be scrolled to.
 * @type {{ name: string, story: string, themes: string[], scroll?: string, globals?: string, isWhole?: boolean }[]}
 */
const views = [
  { name: 'banner', story: 'consentui--first-visit', themes: both },
  { name: 'preferences', story: 'parts-preferencecenter--expanded-category', themes: both },
  { name: 'preferences-cookies', story: 'parts-preferencecenter--expanded-cookies', themes: ['light'] },
  { name: 'notice', story: 'notice-cookienotice--page', themes: both },
  {
    name: 'notice-providers',
    story: 'notice-cookienotice--page',
    themes: ['light'],
    scroll: '#notice-provider-google-analytics',
  },
  ...['minimal', 'soft', 'contrast', 'brand', 'shadcn'].map((theme) => ({
    name: `theme-${theme}`,
    story: 'consentui--first-visit',
    themes: both,
    globals: `theme:${theme}`,
  })),
  ...['top', 'corner', 'center', 'inline'].map((layout) => ({
    name: `layout-${layout}`,
    story: 'consentui--first-visit',
    themes: both,
    globals: `layout:${layout}`,
  })),
  { name: 'themes-and-layouts', story: 'themes--all', themes: both, isWhole: true },
]

const pictures = views.flatMap(({ name, themes, ...view }) =>
  Object.entries(sizes).flatMap(([label, size]) =>
    themes.map((theme) => ({ ...view, size, theme, name: `${name}-${label}-${theme}` })),
  ),
)

/** @returns {Promise<string>} a folder with the built Storybook */
async function build() {
  const given = process.env.STORYBOOK_STATIC
  if (given) return given
  const folder = mkdtempSync(join(tmpdir(), 'askfirst-storybook-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const code =
    (await run('turbo', ['run', 'build', '--filter=./packages/*', '--output-logs=errors-only'])) ||
    (await run('storybook', ['build', '--quiet', '--output-dir', folder]))
  if (code !== 0) throw new Error('Storybook can’t be built.')
  return folder
}

const folder = await build()
await ensureChromium()
const { chromium } = await import('playwright-core')
const server = await serve(folder)
const browser = await chromium.launch(launchOptions())
const images = join(root, 'docs', 'images')
mkdirSync(images, { recursive: true })

let failed = false
for (const { name, story, theme, size, scroll, globals = '', isWhole = false } of pictures) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(`${server.url}/iframe.html?id=${story}&viewMode=story&globals=scheme:${theme};${globals}`)
  // Storybook sets this class when a story and its play function have finished.
  const state = await page
    .waitForFunction(
      () => /sb-show-(main|errordisplay|nopreview)/.exec(document.body.className)?.[1],
      undefined,
      { timeout: 30_000 },
    )
    .then((handle) => handle.jsonValue())
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  if (state !== 'main') {
    failed = true
    console.error(`✗ ${name}: the story ${story} doesn’t render.`)
  } else {
    if (scroll) await page.locator(scroll).evaluate((element) => element.scrollIntoView({ block: 'start' }))
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    })
    await page.screenshot({ path: join(images, `${name}.png`), fullPage: isWhole })
    console.log(`✓ docs/images/${name}.png`)
  }
  await context.close()
}

await browser.close()
server.close()
process.exitCode = failed ? 1 : 0
