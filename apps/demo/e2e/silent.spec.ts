import { consentMatchers, type SilenceOptions } from '@askfirst/consent/testing/playwright'
import { expect as plain, type Page, test } from '@playwright/test'
import { banner, button } from './fixture.ts'
import { allFacts } from './providers.ts'

const expect = plain.extend(consentMatchers)

const AD = 'https://ad.doubleclick.net'
const quick: SilenceOptions = { settle: 300, timeout: 2500 }
const script = (code: string): string => `<script>${code}</script>`

/** Answers for other hosts, so that no test contacts the real ones. */
test.beforeEach(async ({ context }) => {
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
  )
})

/** Serves a page of this site. */
async function serve(page: Page, body: string, headers: Record<string, string> = {}): Promise<void> {
  await page.context().route('**/loud', (route) =>
    route.fulfill({
      body: `<!doctype html><title>Loud</title>${body}`,
      headers: { 'Content-Type': 'text/html', ...headers },
    }),
  )
}

/** What the matcher reports about the page, which must fail. */
async function complaint(page: Page, options: SilenceOptions = {}): Promise<string> {
  const failed = expect(page).toBeSilentBeforeConsent('/loud', { ...quick, ...options })
  return failed.then(
    () => 'It passed.',
    (error: Error) => error.message,
  )
}

test.describe('the demo is silent', () => {
  for (const path of ['/', '/cookie-notice', '/account']) {
    test(path, async ({ page }) => {
      await expect(page).toBeSilentBeforeConsent(path, quick)
    })
  }

  test('and its page is left afterwards', async ({ page }) => {
    await expect(page).toBeSilentBeforeConsent('/', quick)
    expect(page.url()).toBe('about:blank')
  })
})

test('without an address, the current page is opened again', async ({ page }) => {
  await page.goto('/#teas')
  await expect(page).toBeSilentBeforeConsent(quick)
})

test.describe('a page is not silent', () => {
  /** What the page does, and the line of the report about it. */
  const ways: readonly (readonly [name: string, body: string, line: RegExp])[] = [
    ['foreign image', `<img src="${AD}/a.gif">`, /image +https:\/\/ad\.doubleclick\.net\/a\.gif/],
    ['foreign script', `<script src="${AD}/a.js"></script>`, /script +https:\/\/ad\.doubleclick\.net\/a\.js/],
    ['fetch', script(`fetch('${AD}/f')`), /fetch +https:\/\/ad\.doubleclick\.net\/f/],
    ['late fetch', script(`setTimeout(() => fetch('${AD}/late'), 150)`), /fetch .*\/late/],
    ['stylesheet', `<link rel="stylesheet" href="${AD}/a.css">`, /stylesheet .*\/a\.css/],
    [
      'font',
      `<style>@font-face{font-family:f;src:url(${AD}/f.woff2)}p{font-family:f}</style><p>f`,
      /font .*\/f\.woff2/,
    ],
    ['frame', `<iframe src="${AD}/frame"></iframe>`, /document .*\/frame/],
    ['frame in a frame', `<iframe srcdoc="<img src='${AD}/deep.gif'>"></iframe>`, /image .*\/deep\.gif/],
    ['popup', script(`open('${AD}/popup')`), /document .*\/popup/],
    ['redirect', `<img src="/hop.gif">`, /image .*\/landed\.gif/],
    [
      'WebSocket',
      script(`new WebSocket('wss://socket.invalid/chat')`),
      /websocket +wss:\/\/socket\.invalid\/chat/,
    ],
    [
      'fetch of a worker',
      script(`new Worker(URL.createObjectURL(new Blob(["fetch('${AD}/worker')"])))`),
      /fetch .*\/worker/,
    ],
    [
      'fetch of a service worker',
      script(`navigator.serviceWorker.register('/loud-worker.js')`),
      /fetch .*\/service-worker/,
    ],
    [
      'lazy image',
      `<p style="height:9000px"></p><img loading="lazy" src="${AD}/lazy.gif">`,
      /image .*\/lazy\.gif/,
    ],
    [
      'lazy image in a box that scrolls',
      `<div style="height:200px;overflow:auto"><p style="height:9000px"></p><img loading="lazy" src="${AD}/boxed.gif"></div>`,
      /image .*\/boxed\.gif/,
    ],
    [
      'script that waits for the pointer',
      script(`addEventListener('mousemove', () => { new Image().src = '${AD}/moved.gif' }, { once: true })`),
      /image .*\/moved\.gif/,
    ],
    [
      'beacon on leaving',
      script(`addEventListener('pagehide', () => navigator.sendBeacon('${AD}/bye', 'x'))`),
      /ping +https:\/\/ad\.doubleclick\.net\/bye/,
    ],
    [
      'fetch when it is hidden',
      script(
        `document.addEventListener('visibilitychange', () => document.hidden && fetch('${AD}/hidden', { method: 'POST', keepalive: true }))`,
      ),
      /fetch .*\/hidden/,
    ],
    ['preconnect', `<link rel="preconnect" href="${AD}">`, /preconnect +https:\/\/ad\.doubleclick\.net\//],
    ['dns-prefetch', `<link rel="dns-prefetch" href="//${AD.slice(8)}">`, /dns-prefetch .*ad\.doubleclick/],
    ['cookie by script', script(`document.cookie = '_ga=1'`), /cookie +_ga on 127\.0\.0\.1/],
    ['localStorage', script(`localStorage.setItem('visitor', '1')`), /localStorage +visitor on 127\.0\.0\.1/],
    [
      'sessionStorage',
      script(`sessionStorage.setItem('visit', '1')`),
      /sessionStorage +visit on 127\.0\.0\.1/,
    ],
    ['IndexedDB', script(`indexedDB.open('visits')`), /IndexedDB +visits on 127\.0\.0\.1/],
    [
      'cookie on leaving',
      script(`addEventListener('pagehide', () => { document.cookie = 'left=1' })`),
      /cookie +left on/,
    ],
  ]
  for (const [name, body, line] of ways) {
    test(name, async ({ page, context }) => {
      await context.route('**/hop.gif', (route) =>
        route.fulfill({ status: 302, headers: { Location: `${AD}/landed.gif` } }),
      )
      await context.route('**/loud-worker.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: `fetch('${AD}/service-worker')` }),
      )
      await serve(page, body)
      const message = await complaint(page)
      expect(message).toContain('/loud is not silent before consent.')
      expect(message).toMatch(line)
    })
  }

  test('HttpOnly cookie', async ({ page }) => {
    await serve(page, '', { 'Set-Cookie': 'session=1; HttpOnly' })
    expect(await complaint(page)).toMatch(/cookie +session on 127\.0\.0\.1/)
  })

  test('HttpOnly cookie of another host that is allowed', async ({ page, context }) => {
    await context.route('https://cdn.site.invalid/**', (route) =>
      route.fulfill({
        headers: { 'Set-Cookie': 'third=1; SameSite=None; Secure; HttpOnly' },
      }),
    )
    await serve(page, '<img src="https://cdn.site.invalid/a.gif">')
    const message = await complaint(page, { allow: ['cdn.site.invalid'] })
    expect(message).toMatch(/cookie +third on cdn\.site\.invalid/)
    expect(message).not.toContain('It asked other hosts')
  })

  test('Link header', async ({ page }) => {
    await serve(page, '', { Link: `</own>; rel=preconnect, <${AD}>; crossorigin; rel="preconnect"` })
    const message = await complaint(page)
    expect(message).toMatch(/preconnect +https:\/\/ad\.doubleclick\.net\//)
    expect(message).not.toContain('/own')
  })

  test('a choice that nobody made', async ({ page }) => {
    await expect(page).not.toBeSilentBeforeConsent('/', {
      ...quick,
      visit: () => button(banner(page), 'Reject all').click(),
    })
  })
})

test.describe('the message', () => {
  test('names each finding once, its vendor, and how to fix it', async ({ page }) => {
    await serve(
      page,
      `<img src="${AD}/a.gif"><img src="${AD}/a.gif"><img src="https://nobody.invalid/b.gif">` +
        script(`document.cookie = '_ga=1'; document.cookie = 'mine=1'`),
    )
    const message = await complaint(page, { facts: new Set(allFacts).values() })
    expect(message.match(/a\.gif/g)).toHaveLength(1)
    expect(message).toMatch(/a\.gif \(.*(Floodlight|Display|Google).*\)/)
    expect(message).toMatch(/b\.gif \(no vendor of the facts\)/)
    expect(message).toMatch(/_ga on 127\.0\.0\.1 \(Google Analytics.*\)/)
    expect(message).toMatch(/mine on 127\.0\.0\.1 \(no vendor of the facts\)/)
    expect(message).toContain('To mend it:')
    expect(message).toContain('<ConsentGate>')
    expect(message).toContain('`allowCookies`')
  })
})

test.describe('what is allowed', () => {
  test('hosts, addresses and patterns', async ({ page }) => {
    const own = [
      'https://cdn.site.invalid/a.gif',
      'https://img.site.invalid/lib/b.gif',
      'https://x.invalid/c.gif',
    ]
    await serve(page, own.map((src) => `<img src="${src}">`).join(''))
    await expect(page).toBeSilentBeforeConsent('/loud', {
      ...quick,
      allow: ['cdn.site.invalid', 'https://img.site.invalid/lib/', /^https:\/\/x\.invalid\//g],
    })
    expect(await complaint(page, { allow: ['site.invalid'] })).toContain('c.gif')
    const near = await complaint(page, { allow: ['*.cdn.site.invalid', 'https://img.site.invalid/li', /y/] })
    expect(near).toContain('a.gif')
    expect(near).not.toContain('b.gif')
    expect(near).toContain('c.gif')
  })

  test('cookies and storage by name', async ({ page }) => {
    await serve(
      page,
      script(
        `document.cookie = 'lang=en'; document.cookie = 'exp_1=a'; localStorage.theme = 'dark'; indexedDB.open('drafts')`,
      ),
    )
    await expect(page).toBeSilentBeforeConsent('/loud', {
      ...quick,
      allowCookies: ['lang', 'exp_*'],
      allowStorage: ['theme', /^draft/],
    })
  })
})

test.describe('a visit that is not the first is an error, even with .not', () => {
  const error = async (page: Page, options: SilenceOptions = {}): Promise<string> =>
    expect(page)
      .not.toBeSilentBeforeConsent('/', { ...quick, ...options })
      .then(
        () => 'It passed.',
        (reason: Error) => reason.message,
      )

  test('a visitor who decided, even where their cookie is allowed', async ({ page }) => {
    await page.goto('/')
    await button(banner(page), 'Reject all').click()
    expect(await error(page)).toMatch(/AF251: The visitor has already decided: the cookie "askfirst" of 127/)
    expect(await error(page, { allowCookies: [/./] })).toContain('AF251')
  })

  test('a cookie from before', async ({ page, context }) => {
    await context.addCookies([{ name: 'old', value: '1', domain: 'elsewhere.invalid', path: '/' }])
    expect(await error(page)).toContain(
      'AF251: The browser was used before and holds the cookie "old" of elsewhere',
    )
    await expect(page).toBeSilentBeforeConsent('/', { ...quick, allowCookies: ['old'] })
  })

  test('something in localStorage from before', async ({ page }) => {
    await page.goto('/')
    await page.evaluate(() => localStorage.setItem('old', '1'))
    expect(await error(page)).toContain(
      'AF251: The browser was used before and holds "old" in the localStorage',
    )
  })

  test('no page', async ({ page }) => {
    await page.context().route('**/gone', (route) => route.fulfill({ status: 404, body: 'Gone' }))
    const gone = expect(page).toBeSilentBeforeConsent('/gone', quick)
    await expect(gone).rejects.toThrow('answered with status 404')
    await expect(expect(page).toBeSilentBeforeConsent(quick)).rejects.toThrow(
      'AF252: The page is at no address',
    )
  })
})

test('a page that never becomes idle is judged on what it did', async ({ page, context }) => {
  await context.route('**/poll', (route) => route.fulfill({ body: 'x' }))
  await context.route('**/slow', () => undefined)
  await serve(page, script(`setInterval(() => fetch('/poll'), 100); fetch('/slow')`))
  await expect(page).toBeSilentBeforeConsent('/loud', { settle: 400, timeout: 1000 })
})

test('a page whose clock is stopped is still scrolled', async ({ page }) => {
  await page.clock.install()
  await serve(page, `<p style="height:9000px"></p><img loading="lazy" src="${AD}/lazy.gif">`)
  expect(await complaint(page)).toContain('lazy.gif')
})

test('clicks after the assertion are ignored', async ({ page }) => {
  await serve(page, `<a href="${AD}/next">next</a>`)
  await expect(page).toBeSilentBeforeConsent('/loud', quick)
  await page.goto(`${AD}/later`)
  await expect(page).toBeSilentBeforeConsent('/loud', quick)
})
