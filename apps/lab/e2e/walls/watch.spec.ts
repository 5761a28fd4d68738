import type { Page } from '@playwright/test'
import { ADS, expect, grant, open, pages, SITE, test } from './two-servers.ts'

interface Found {
  readonly what: string
  readonly way?: string
  readonly url?: string
  readonly name?: string
  readonly why: string
  readonly vendors: readonly { readonly name: string }[]
}
const found = async (page: Page): Promise<string[]> =>
  ((await page.evaluate('findings')) as Found[]).map(({ what, way, url, name, why, vendors }) =>
    [what === 'request' ? `${way} ${url}` : `${what} ${name}`, why, ...vendors.map((each) => each.name)].join(
      ', ',
    ),
  )

const ways: Record<string, [code: string, finding?: string]> = {
  fetch: ['fetch(url).catch(() => 0)', 'fetch'],
  xhr: ['const x = new XMLHttpRequest(); x.open("GET", url); x.send()', 'xhr'],
  beacon: ['navigator.sendBeacon(url, "x")', 'beacon'],
  websocket: ['new WebSocket(url.replace("http", "ws"))', 'websocket'],
  eventsource: ['new EventSource(url)', 'eventsource'],
  'an image outside of the page': ['new Image().src = url', 'image'],
  'an image': ['root.innerHTML = `<img src="${url}">`', 'image'],
  script: ['const s = document.createElement("script"); s.src = url; document.head.append(s)', 'script'],
  frame: ['const f = document.createElement("iframe"); f.src = url; root.append(f)', 'frame'],
  stylesheet: [
    'const l = document.createElement("link"); l.rel = "stylesheet"; l.href = url; document.head.append(l)',
    'link',
  ],
  'a background': ['root.style = `background: url(${url}); width: 9px; height: 9px`', 'css'],
  'an image in a closed shadow root': [
    'const h = document.createElement("div"); root.append(h); h.attachShadow({ mode: "closed" }).innerHTML = `<img src="${url}">`',
    'image',
  ],
  'an import': ['import(url).catch(() => 0)', 'other|script'],
}
const run = (code: string, url: string): string =>
  `{ const url = ${JSON.stringify(url)}, root = document.querySelector('#root'); ${code}; void 0 }`

for (const [name, [code, way]] of Object.entries(ways)) {
  test(`warns of ${name}, once, and not with a grant`, async ({ page }) => {
    const url = `${ADS}${name.replaceAll(' ', '-')}.gif`
    const seen = way === 'websocket' ? url.replace('http', 'ws') : url
    await open(page, 'watch')
    await page.evaluate(run(code, url))
    await page.waitForTimeout(1500)
    const all = await found(page)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatch(new RegExp(`^(${way}) ${seen}, not-granted, The ads$`))
    await grant(page)
    await page.evaluate(run(code, `${url}?granted`))
    await page.evaluate(run(code, `${ADS}granted.gif`))
    await page.waitForTimeout(1500)
    expect(await found(page)).toHaveLength(1)
  })
}

test('checks earlier requests against the state at its start', async ({ page }) => {
  pages.set(
    '/',
    `<!doctype html><body><img src="${ADS}early.gif"><img src="/own.gif"><script src="${ADS}early.js"></script>
    <img src="http://nowhere.test/x.gif"><div id="root"></div>`,
  )
  await open(page, 'watch')
  await page.waitForTimeout(1000)
  expect((await found(page)).sort()).toEqual([
    'image http://ads.test/early.gif, not-granted, The ads',
    'image http://nowhere.test/x.gif, not-declared',
    'script http://ads.test/early.js, not-granted, The ads',
  ])
})

test('warns of cookies and storage keys', async ({ page }) => {
  await open(page, 'watch')
  await page.evaluate(
    `document.cookie = '_ads=1'; localStorage.setItem('x', 1); sessionStorage.setItem('y', 1)`,
  )
  await expect
    .poll(() => found(page))
    .toEqual([
      'cookie _ads, not-granted, The ads',
      'local-storage x, not-declared',
      'session-storage y, not-declared',
    ])
})

test('with the guard: the guard warns of refused attempts, both warn of calls', async ({ page }) => {
  await open(page, 'guard', 'watch')
  await page.evaluate(run(ways['fetch']![0], `${ADS}f`))
  await page.evaluate(run(ways['frame']![0], `${ADS}g`))
  await page.waitForTimeout(500)
  expect(await found(page)).toEqual(['fetch http://ads.test/f, not-granted, The ads'])
  expect(await page.evaluate('refusals.map((each) => each.way)')).toEqual(['fetch', 'frame'])
  await page.evaluate('stop()')
  expect(await page.evaluate('[fetch, WebSocket].every((each) => !/refuse/.test(each))')).toBe(true)
  expect(SITE).toBeTruthy()
})
