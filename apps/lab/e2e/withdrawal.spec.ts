import type { Page } from '@playwright/test'
import {
  ADS,
  answerHeld,
  type EffectName,
  expect,
  grant,
  open,
  pages,
  test,
  vendor,
} from './walls/two-servers.ts'

/** The first one hangs while loading. Those behind it wait for their turn. */
const paths = ['/held-first.js', '/second.js', '/third.js'] as const
const sources = paths.map((path) => `${ADS}${path.slice(1)}`)

interface Way {
  /** Requests the three, in this order. The grant lets them load. */
  readonly ask: (page: Page) => Promise<void>
  /** The others are requested only after the first has arrived. */
  readonly inARow: boolean
}

const waiting = (src: string, more = ''): string =>
  `<script type="text/plain" data-askfirst="ads" ${more} src="${src}"></script>`
const withHtml = (html: string) => async (page: Page) => {
  pages.set('/', `<!doctype html><title>Lab</title><body><div id="root"></div>${html}`)
  await open(page, 'html')
}
const withTags = (async: boolean) => async (page: Page) => {
  await open(page)
  await page.evaluate(
    ([all, isAsync]) => {
      const lab = globalThis as unknown as {
        tags: unknown[]
        stop: () => void
        begin: (...names: string[]) => void
      }
      lab.stop()
      lab.tags = [{ for: 'ads', scripts: all.map((src) => ({ src, async: isAsync })) }]
      lab.begin('loader', 'clean-only')
    },
    [sources, async] as const,
  )
}
const withComponents = (async: boolean) => async (page: Page) => {
  await open(page)
  await page.evaluate(
    ([all, isAsync]) =>
      (globalThis as unknown as { mount: (...each: unknown[]) => void }).mount(
        ...all.map((src) => ({ src, async: isAsync })),
      ),
    [sources, async] as const,
  )
}

const ways: Record<string, Way> = {
  'scripts of a tag that wait for each other': { ask: withTags(false), inARow: true },
  'scripts of a tag that don’t': { ask: withTags(true), inARow: false },
  'scripts in HTML': { ask: withHtml(sources.map((src) => waiting(src)).join('')), inARow: true },
  'async scripts in HTML': {
    ask: withHtml(sources.map((src) => waiting(src, 'async')).join('')),
    inARow: false,
  },
  'components that wait for each other': { ask: withComponents(false), inARow: true },
  'components that don’t': { ask: withComponents(true), inARow: false },
}
const ran = (page: Page): Promise<unknown> => page.evaluate('globalThis.names ?? []')

for (const [name, { ask, inARow }] of Object.entries(ways)) {
  test(`nothing runs after its grant was revoked: ${name}`, async ({ page }) => {
    await ask(page)
    await grant(page)
    await expect.poll(() => vendor.hits).toEqual(inARow ? paths.slice(0, 1) : [...paths])
    if (!inARow) await expect.poll(() => ran(page)).toHaveLength(2)
    // Async scripts arrive in any order.
    const before = inARow ? [] : ((await ran(page)) as string[])
    await page.evaluate('store.withdraw()')
    answerHeld()
    await page.waitForTimeout(500)
    expect(await ran(page)).toEqual(before)
    expect(vendor.hits).toEqual(inARow ? paths.slice(0, 1) : [...paths])

    // After a new grant, what never ran runs in order, and nothing runs twice.
    await grant(page)
    await expect.poll(() => vendor.hits.filter((path) => path === paths[0])).toHaveLength(2)
    answerHeld()
    await expect.poll(() => ran(page)).toEqual(inARow ? [...paths] : [...before, paths[0]])
  })
}

/** Starts with effects and tags that the page wasn't opened with. */
const begin = (page: Page, src: string, ...names: EffectName[]): Promise<void> =>
  page.evaluate(
    ([address, all]) => {
      const lab = globalThis as unknown as { tags: unknown[]; begin: (...names: string[]) => void }
      lab.tags = [{ for: 'ads', scripts: [{ src: address }] }]
      lab.begin(...all)
    },
    [src, names] as const,
  )

for (const name of ['clean', 'clean-soon'] as const) {
  test(`a pending reload happens only if it is still due: ${name}`, async ({ page }) => {
    await open(page)
    await page.evaluate(`stop(); document.cookie = '_ads=1'
      factsHeld = new Promise((resolve) => Object.assign(globalThis, { letFactsCome: resolve })); void 0`)
    await begin(page, sources[1]!, 'loader', name)
    const loads: string[] = []
    page.on('load', () => loads.push(page.url()))
    await grant(page)
    await expect.poll(() => ran(page)).toEqual([paths[1]])
    await page.evaluate(
      name === 'clean-soon'
        ? `const undo = store.subscribe(({ open }) => open.reload && (undo(), store.acceptAll())); store.rejectAll()`
        : `store.rejectAll(); setTimeout(store.acceptAll, 500)`,
    )
    await page.waitForTimeout(600)
    await expect.poll(() => page.evaluate('store.getState().decisions.ads')).toBe(true)
    await page.evaluate('letFactsCome(), void 0')
    await page.waitForTimeout(1500)
    expect(loads).toEqual([])
    expect(await ran(page)).toEqual([paths[1]])
    expect(await page.evaluate('document.cookie')).toBe('_ads=1')
    // If the reload is still due, it happens.
    await page.evaluate('store.rejectAll()')
    await expect.poll(() => loads.length).toBe(1)
  })
}

test('a module that the page’s policy blocks delays no other script', async ({ page }) => {
  const inline = (code: string, more = ''): string =>
    `<script type="text/plain" data-askfirst="ads" ${more}>${code}</script>`
  pages.set(
    '/',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="script-src 'self' ${ADS}"><body>
    ${inline('globalThis.names = ["never"]', 'data-askfirst-type="module"')}
    ${inline('globalThis.names = ["nor this"]')}
    ${waiting(sources[1]!)}${waiting('http://other.test/kept-out.js')}${waiting(sources[2]!)}`,
  )
  await open(page, 'html')
  await grant(page)
  // Long before the 30 seconds after which a script counts as lost.
  await expect.poll(() => ran(page)).toEqual(paths.slice(1))
})
