import { ADS, expect, grant, open, pages, SITE, test, vendor } from './two-servers.ts'

interface Lab {
  readonly allowOnce: (what: { readonly vendor: string } | { readonly address: string }) => void
}

/** What a page does, by code that gets `url`. Those with `back` come with the grant. */
const ways: Record<string, { code: string; file: string; back?: boolean }> = {
  fetch: { file: 'a.json', code: 'fetch(url).catch(() => 0)' },
  'fetch of a Request': {
    file: 'a.json',
    code: 'fetch(new Request(url, { method: "POST", body: "x" })).catch(() => 0)',
  },
  'fetch, no-cors, kept alive': {
    file: 'a.json',
    code: 'fetch(url, { mode: "no-cors", keepalive: true, method: "POST", body: "x" }).catch(() => 0)',
  },
  XMLHttpRequest: { file: 'a.json', code: 'const x = new XMLHttpRequest(); x.open("GET", url); x.send()' },
  sendBeacon: { file: 'beacon', code: 'navigator.sendBeacon(url, "x")' },
  WebSocket: { file: 'ws', code: 'new WebSocket(url.replace("http", "ws"))' },
  EventSource: { file: 'a.sse', code: 'new EventSource(url)' },
  'new Image': { file: 'a.gif', code: 'new Image().src = url' },
  'an image by setAttribute': {
    file: 'a.gif',
    back: true,
    code: 'const i = new Image(); i.setAttribute("src", url); root.append(i)',
  },
  srcset: {
    file: 'a.gif',
    back: true,
    code: 'const i = new Image(); i.srcset = url + " 1x"; root.append(i)',
  },
  picture: {
    file: 'a.gif',
    back: true,
    code: 'const p = document.createElement("picture"), s = document.createElement("source"), i = new Image(); p.append(s, i); root.append(p); s.srcset = url',
  },
  script: {
    file: 'a.js',
    back: true,
    code: 'const s = document.createElement("script"); s.src = url; document.head.appendChild(s)',
  },
  'script, address after': {
    file: 'a.js',
    back: true,
    code: 'const s = document.createElement("script"); document.head.appendChild(s); s.src = url',
  },
  'module script': {
    file: 'a.js',
    back: true,
    code: 'const s = document.createElement("script"); s.type = "module"; s.src = url; document.head.append(s)',
  },
  'script beside another': {
    file: 'a.js',
    back: true,
    code: 'const s = document.createElement("script"); s.src = url; const f = document.scripts[0]; f.parentNode.insertBefore(s, f)',
  },
  'script from a fragment': {
    file: 'a.js',
    back: true,
    code: 'root.append(document.createRange().createContextualFragment(`<script src="${url}"></` + "script>"))',
  },
  frame: {
    file: 'a.html',
    back: true,
    code: 'const f = document.createElement("iframe"); f.src = url; root.append(f)',
  },
  'frame, address after': {
    file: 'a.html',
    back: true,
    code: 'const f = document.createElement("iframe"); root.append(f); f.src = url',
  },
  'frame by innerHTML': {
    file: 'a.html',
    back: true,
    code: 'root.innerHTML = `<p><iframe src="${url}"></iframe>`',
  },
  'frame by insertAdjacentHTML': {
    file: 'a.html',
    back: true,
    code: 'root.insertAdjacentHTML("beforeend", `<iframe src="${url}"></iframe>`)',
  },
  'image by innerHTML': { file: 'a.gif', back: true, code: 'root.innerHTML = `<img src="${url}">`' },
  'image by innerHTML, never in the page': {
    file: 'a.gif',
    code: 'document.createElement("div").innerHTML = `<img src="${url}">`',
  },
  'stylesheet by innerHTML': {
    file: 'a.css',
    back: true,
    code: 'root.innerHTML = `<link rel="stylesheet" href="${url}">`',
  },
  'image from a template': {
    file: 'a.gif',
    back: true,
    code: 'const t = document.createElement("template"); t.innerHTML = `<img src="${url}">`; root.append(t.content.cloneNode(true))',
  },
  'image imported, never in the page': {
    file: 'a.gif',
    code: 'const t = document.createElement("template"); t.innerHTML = `<img src="${url}">`; document.importNode(t.content, true)',
  },
  'frame from a parsed document': {
    file: 'a.html',
    back: true,
    code: 'root.append(document.adoptNode(new DOMParser().parseFromString(`<iframe src="${url}"></iframe>`, "text/html").querySelector("iframe")))',
  },
  'image in a shadow root': {
    file: 'a.gif',
    back: true,
    code: 'const i = new Image(); const h = document.createElement("div"); root.append(h); h.attachShadow({ mode: "closed" }).append(i); i.src = url',
  },
  'frame in a shadow root, by HTML': {
    file: 'a.html',
    back: true,
    code: 'const h = document.createElement("div"); root.append(h); h.attachShadow({ mode: "open" }).innerHTML = `<iframe src="${url}"></iframe>`',
  },
  stylesheet: {
    file: 'a.css',
    back: true,
    code: 'const l = document.createElement("link"); l.href = url; l.rel = "stylesheet"; document.head.append(l)',
  },
  preload: {
    file: 'a.js',
    back: true,
    code: 'const l = document.createElement("link"); l.rel = "preload"; l.as = "script"; l.href = url; document.head.append(l)',
  },
  prefetch: {
    file: 'a.js',
    back: true,
    code: 'const l = document.createElement("link"); l.rel = "prefetch"; l.href = url; document.head.append(l)',
  },
  video: {
    file: 'a.mp4',
    back: true,
    code: 'const v = document.createElement("video"); v.src = url; root.append(v)',
  },
  poster: {
    file: 'a.gif',
    back: true,
    code: 'const v = document.createElement("video"); v.poster = url; root.append(v)',
  },
  object: {
    file: 'a.html',
    back: true,
    code: 'const o = document.createElement("object"); o.data = url; root.append(o)',
  },
  embed: {
    file: 'a.html',
    back: true,
    code: 'const o = document.createElement("embed"); o.src = url; root.append(o)',
  },
}
const run = (code: string, url: string): string =>
  `{ const url = ${JSON.stringify(url)}, root = document.querySelector('#root'); ${code}; void 0 }`
const settled = 400

for (const [name, { code, file, back }] of Object.entries(ways)) {
  test(`refused, ${back ? 'given back with the grant' : 'and allowed with the grant'}: ${name}`, async ({
    page,
  }) => {
    const url = `${ADS}${encodeURIComponent(name)}.${file}`
    await open(page, 'guard')
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.evaluate(run(code, url))
    await page.waitForTimeout(settled)
    expect(vendor).toEqual({ hits: [], connections: 0 })
    expect(await page.evaluate('refusals.length')).toBeGreaterThan(0)
    await grant(page)
    if (!back) {
      await page.waitForTimeout(50)
      expect(vendor.hits).toEqual([])
      await page.evaluate(run(code, url))
    }
    await expect.poll(() => vendor.hits.length).toBeGreaterThan(0)
    if (back && file.endsWith('.js') && !/link/.test(code))
      await expect.poll(() => page.evaluate('globalThis.ran')).toBe(1)
    expect(errors).toEqual([])
  })
}

test('the refused XMLHttpRequest ends as one without a network does', async ({ page }) => {
  await open(page, 'guard')
  const play = (url: string): Promise<unknown> =>
    page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const events: string[] = []
          const request = new XMLHttpRequest()
          const note = ({ type }: Event): void =>
            void events.push(`${type} ${request.readyState} ${request.status}`)
          for (const type of ['readystatechange', 'loadstart', 'error', 'load', 'timeout'])
            request.addEventListener(type, note)
          request.addEventListener('loadend', () =>
            resolve([...events, request.responseText, request.responseURL]),
          )
          request.open('POST', address)
          request.timeout = 5000
          request.send('x')
        }),
      url,
    )
  expect(await play(`${ADS}x`)).toEqual(await play('http://nowhere.test/'))
  expect(vendor.connections).toBe(0)
})

test('no refusal breaks the rules of a Content-Security-Policy', async ({ page }) => {
  pages.set(
    '/',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'self' 'unsafe-inline'; connect-src 'self'; object-src 'none'">
    <body><div id="root"></div><script>violations = []; addEventListener('securitypolicyviolation', (e) => violations.push(e.effectiveDirective + ' ' + e.blockedURI))</script>`,
  )
  await open(page, 'guard')
  for (const [name, { code, file }] of Object.entries(ways)) {
    // Without a guard the page itself would break the rules by these.
    await page.evaluate(run(code, `${ADS}${encodeURIComponent(name)}.${file}`)).catch(() => 0)
  }
  await page.waitForTimeout(settled)
  expect(vendor).toEqual({ hits: [], connections: 0 })
  expect(await page.evaluate('violations')).toEqual([])
})

test('an embed that was asked for once', async ({ page }) => {
  await open(page, 'guard')
  const marks = 'f.dataset.askfirst = "ads"; f.dataset.askfirstOnce = ""; f.src = url; root.append(f)'
  const frame = `const f = document.createElement("iframe"); ${marks}`
  const script = `const f = document.createElement("script"); ${marks}`
  // The marks are anybody's to write.
  await page.evaluate(run(frame, `${ADS}forged.html`))
  await page.evaluate(run(script, `${ADS}forged.js`))
  await page.evaluate(run(ways['fetch']!.code, `${ADS}forged.json`))
  await page.waitForTimeout(settled)
  expect(vendor.hits).toEqual([])

  await page.evaluate((address) => (globalThis as unknown as Lab).allowOnce({ address }), `${ADS}once.html`)
  await page.evaluate(run(frame, `${ADS}once.html`))
  await page.evaluate(run(ways['frame']!.code, `${ADS}other.html`))
  await expect.poll(() => vendor.hits).toEqual(['/once.html'])
  await page.evaluate(() => (globalThis as unknown as Lab).allowOnce({ vendor: 'ads' }))
  await page.evaluate(run(script, `${ADS}once.js`))
  await expect.poll(() => page.evaluate('globalThis.ran')).toBe(1)
  await page.evaluate(run(ways['fetch']!.code, `${ADS}rest.json`))
  await expect.poll(() => vendor.hits).toEqual(['/once.html', '/once.js', '/rest.json'])
})

test('sockets fire what real ones fire', async ({ page }) => {
  await open(page, 'guard')
  const play = (name: 'WebSocket' | 'EventSource', url: string): Promise<unknown> =>
    page.evaluate(
      ([kind, address]) =>
        new Promise((resolve) => {
          const events: unknown[] = []
          const socket = new globalThis[kind](address)
          for (const type of ['open', 'error', 'close'])
            socket.addEventListener(type, (event) => {
              events.push(
                type,
                socket.readyState,
                event instanceof CloseEvent && [event.code, event.wasClean],
              )
              if (type === 'close' || kind === 'EventSource')
                resolve([events, socket.url, socket instanceof globalThis[kind]])
            })
        }),
      [name, url] as const,
    )
  expect(await play('WebSocket', 'ws://ads.test/')).toEqual([
    ['error', 3, false, 'close', 3, [1006, false]],
    'ws://ads.test/',
    true,
  ])
  const real = (await play('WebSocket', 'ws://nowhere.test/')) as [unknown[]]
  expect(real[0]).toEqual(['error', 3, false, 'close', 3, [1006, false]])
  expect(await play('EventSource', ADS)).toEqual([['error', 2, false], ADS, true])
  expect(vendor.connections).toBe(0)
})

// Chromium on a test machine opens no such connection, guarded or not, so only the address is looked at.
test('preconnect and dns-prefetch lose their address', async ({ page }) => {
  await open(page, 'guard')
  const code = `for (const rel of ['preconnect', 'dns-prefetch']) {
    const l = document.createElement('link'); l.rel = rel; l.href = url; document.head.append(l) }`
  await page.evaluate(run(code, ADS))
  await expect(page.locator('link[data-askfirst-refused]:not([href])')).toHaveCount(2)
  await grant(page)
  await expect(page.locator(`link[href="${ADS}"]`)).toHaveCount(2)
})

test('React: what it renders is refused, updated and given back', async ({ page }) => {
  await open(page, 'guard')
  await page.evaluate(`render('${ADS}r.gif', '${ADS}r.html')`)
  await page.waitForTimeout(settled)
  expect(vendor.hits).toEqual([])
  await page.evaluate(`render('${ADS}r2.gif', '${ADS}r.html')`)
  await page.waitForTimeout(settled)
  expect(vendor.hits).toEqual([])
  await grant(page)
  await expect.poll(() => [...vendor.hits].sort()).toEqual(['/r.html', '/r2.gif'])
})

test('a foreign worker is refused by the browser itself', async ({ page }) => {
  await open(page)
  const code = `for (const Kind of [Worker, SharedWorker]) for (const type of ['classic', 'module']) try { new Kind(url, { type }) } catch {}`
  await page.evaluate(run(code, `${ADS}worker.js`))
  await page.waitForTimeout(settled)
  expect(vendor).toEqual({ hits: [], connections: 0 })
})

test('what the parser adds while the guard runs', async ({ page }) => {
  // The page goes on after its bundle, so the parser adds these while the guard runs.
  pages.set(
    '/',
    `<!doctype html><body><script src="/lab.js"></script><script>begin('guard')</script>
    <img src="${ADS}parsed.gif"><iframe src="${ADS}parsed.html"></iframe>
    <script src="${ADS}parsed.js"></script><script>var after = globalThis.ran</script>`,
  )
  await page.goto(SITE)
  await page.waitForTimeout(settled)
  expect(await page.evaluate('globalThis.ran')).toBeUndefined()
  await grant(page)
  await expect.poll(() => page.evaluate('globalThis.ran')).toBe(1)
})

test('undone, nothing is in the way', async ({ page }) => {
  await open(page, 'guard')
  await page.evaluate('stop()')
  expect(
    await page.evaluate(
      '[fetch, WebSocket, XMLHttpRequest.prototype.send].every((each) => /native/.test(each))',
    ),
  ).toBe(true)
  await page.evaluate(run(ways['script']!.code, `${ADS}undone.js`))
  await expect.poll(() => vendor.hits).toEqual(['/undone.js'])
})

test('Trusted Types: objects pass, and come back', async ({ page }) => {
  pages.set(
    '/',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'"><body><div id="root"></div>
    <script src="/lab.js"></script><script>begin('guard')
    globalThis.policy = trustedTypes.createPolicy('page', { createScriptURL: (x) => x, createHTML: (x) => x })</script>`,
  )
  await page.goto(SITE)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.evaluate(
    run(
      'const s = document.createElement("script"); s.src = policy.createScriptURL(url); root.append(s)',
      `${ADS}t.js`,
    ),
  )
  await page.evaluate(
    run('root.insertAdjacentHTML("beforeend", policy.createHTML(`<img src="${url}">`))', `${ADS}t.gif`),
  )
  await page.waitForTimeout(settled)
  expect(vendor.hits).toEqual([])
  await grant(page)
  await expect.poll(() => vendor.hits.length).toBe(2)
  await expect.poll(() => page.evaluate('globalThis.ran')).toBe(1)
  expect(errors).toEqual([])
})
