import { readFileSync } from 'node:fs'
import {
  ADS,
  DISGUISED,
  expect,
  grant,
  open,
  pages,
  SITE,
  test,
  TO_ADS,
  UNKNOWN,
  vendor,
} from './two-servers.ts'

test.use({ isWhole: true })

interface Lab {
  readonly allowOnce: (what: { readonly vendor: string } | { readonly address: string }) => void
}

/** What a page does. Its code gets `url`, an empty element `root` of the page, and the shorthands below. */
interface Way {
  readonly code: string
  /** The file extension of the address, by which the vendor chooses its answer. */
  readonly file: string
  /** A grant doesn't repeat it, so the test does. */
  readonly again?: boolean
  /** It changes the page, so it runs after the others. */
  readonly last?: boolean
}
type Ways = Readonly<Record<string, Way>>

const shorthands = `
  const create = (name, attributes = {}) => Object.assign(document.createElement(name), attributes)
  const add = (name, attributes) => root.appendChild(create(name, attributes))
  const html = (text) => root.insertAdjacentHTML('beforeend', text)
  const svg = (name) => document.createElementNS('http://www.w3.org/2000/svg', name)
  const link = (...of) => document.head.appendChild(Object.assign(create('link'), ...of))
  const parsed = (text) => new DOMParser().parseFromString(text, 'text/html')
  const ranged = () => { const range = new Range(); range.selectNodeContents(add('p', { textContent: 'x' })); return range }
  const field = (name) => { const form = add('form'); form.append(create('input', { name })); return form }
  const attribute = (name) => Object.assign(document.createAttribute(name), { value: url })
`
const run = (code: string, url: string): string =>
  `{ const url = ${JSON.stringify(url)}, root = document.createElement('div'); document.body.append(root); ${shorthands}; ${code}; void 0 }`
/** Runs each in its own task, so that an error stops no other. */
const runAll = (all: readonly { readonly code: string; readonly path: string }[]): string => {
  const jobs = all.map(({ code, path }) => `() => ${run(code, ADS + path.slice(1))}`)
  return `(async () => { for (const job of [${jobs.join()}]) {
    try { job() } catch (error) { reportError(error) }
    await new Promise((next) => setTimeout(next)) } })()`
}

const call = (file: string, code: string): Way => ({ file, code, again: true })
const gif = (code: string): Way => ({ file: 'gif', code })
const js = (code: string): Way => ({ file: 'js', code })
const frame = (code: string): Way => ({ file: 'html', code })
const css = (code: string): Way => ({ file: 'css', code })
const media = (code: string): Way => ({ file: 'mp4', code })

/** What is refused, by the first column of the guide's table. */
const closed: Readonly<Record<string, Ways>> = {
  '`fetch`, `add` and `addAll` of a `Cache`': {
    fetch: call('json', 'fetch(url).catch(() => 0)'),
    'of a Request': call('json', 'fetch(new Request(url, { method: "POST", body: "x" })).catch(() => 0)'),
    'no-cors, kept alive': call(
      'json',
      'fetch(url, { mode: "no-cors", keepalive: true, method: "POST", body: "x" }).catch(() => 0)',
    ),
    'beside a picture with the name of what a document tells': call(
      'json',
      'const i = add("img", { name: "baseURI" }); fetch(url).catch(() => 0); i.remove()',
    ),
    'into a cache': call('json', 'caches.open("x").then((cache) => cache.add(url)).catch(() => 0)'),
    'into a cache, with others': call(
      'json',
      'caches.open("y").then((cache) => cache.addAll(["/own", new Request(url)])).catch(() => 0)',
    ),
  },
  '`XMLHttpRequest`': {
    XMLHttpRequest: call('json', 'const x = new XMLHttpRequest(); x.open("GET", url); x.send()'),
  },
  '`navigator.sendBeacon`': { sendBeacon: call('beacon', 'navigator.sendBeacon(url, "x")') },
  '`fetchLater`': { fetchLater: call('later', 'fetchLater(url, { activateAfter: 0 })') },
  '`WebSocket`, `EventSource`': {
    WebSocket: call('ws', 'new WebSocket(url.replace("http", "ws"))'),
    EventSource: call('sse', 'new EventSource(url)'),
  },
  'images, scripts, frames, media, tracks, `<object>`, `<embed>`, `<link>`s that load': {
    'new Image': { ...gif('new Image().src = url'), again: true },
    'an image by attribute': gif('const i = new Image(); i.setAttribute("src", url); root.append(i)'),
    'an image by attribute with a namespace': gif(
      'const i = new Image(); i.setAttributeNS(null, "src", url); root.append(i)',
    ),
    'an image by attribute node': gif('add("img").setAttributeNode(attribute("src"))'),
    'an image by attribute node with a namespace': gif('add("img").setAttributeNodeNS(attribute("src"))'),
    'an image by the value of its attribute': gif(
      'add("img", { src: "/own.gif" }).attributes.src.value = url',
    ),
    srcset: gif('add("img").srcset = url + " 1x"'),
    picture: gif('const p = add("picture"), s = create("source"); p.append(s, new Image()); s.srcset = url'),
    'an input that is an image': gif('add("input", { type: "image", src: url })'),
    'an input that is an image, by HTML': gif('html(`<input type=image src="${url}">`)'),
    'an image by its name of old': {
      ...gif('create("div").innerHTML = `<image src="${url}">`'),
      again: true,
    },
    'an image in SVG': gif('html(`<svg><image href="${url}" width="9" height="9"/></svg>`)'),
    'an image in SVG, by its name of old': gif(
      'html(`<svg><image xlink:href="${url}" width="9" height="9"/></svg>`)',
    ),
    'an image in SVG, by attribute': gif(
      'const i = svg("image"), s = svg("svg"); i.setAttribute("href", url); s.append(i); root.append(s)',
    ),
    'an image in SVG, by attribute of old': gif(
      'const i = svg("image"), s = svg("svg"); i.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", url); s.append(i); root.append(s)',
    ),
    'an image of a filter': gif(
      'html(`<svg width=9 height=9><filter id=f><feImage href="${url}"/></filter><rect filter="url(#f)" width=9 height=9 /></svg>`)',
    ),
    script: js('document.head.appendChild(create("script", { src: url }))'),
    'a script, address after': js('add("script").src = url'),
    'a module': js('document.head.append(create("script", { type: "module", src: url }))'),
    'a script beside another': js(
      'const f = document.scripts[0]; f.parentNode.insertBefore(create("script", { src: url }), f)',
    ),
    'a script from a fragment': js(
      'root.append(document.createRange().createContextualFragment(`<script src="${url}"></` + "script>"))',
    ),
    'a script that was data, moved': js(
      'const s = add("script", { type: "text/plain", src: url }); s.type = "text/javascript"; root.append(s)',
    ),
    // Its text ran instead of its address.
    'a script that was data, filled': {
      ...js(
        'const s = add("script", { type: "text/plain", src: url }); s.removeAttribute("type"); s.append(" ")',
      ),
      again: true,
    },
    'a script in SVG': js(
      'const s = svg("script"), v = svg("svg"); s.setAttribute("href", url); root.append(v); v.append(s)',
    ),
    'a script that says it was asked for once': js(
      'const s = create("script", { src: url }); s.dataset.askfirst = "ads"; s.dataset.askfirstOnce = ""; root.append(s)',
    ),
    'a script that a frame made': js(
      'const s = add("iframe").contentDocument.createElement("script"); s.src = url; document.head.append(s)',
    ),
    frame: frame('add("iframe", { src: url })'),
    'a frame, address after': frame('add("iframe").src = url'),
    'a frame by HTML': frame('root.innerHTML = `<p><iframe src="${url}"></iframe>`'),
    'a frame by HTML beside': frame('html(`<iframe src="${url}"></iframe>`)'),
    'a frame in the place of something': frame('add("p").outerHTML = `<iframe src="${url}"></iframe>`'),
    'a frame of a frameset': frame('add("frame", { src: url })'),
    'a frame by attribute node': frame('add("iframe").setAttributeNode(attribute("src"))'),
    'a frame around something': frame('ranged().surroundContents(create("iframe", { src: url }))'),
    'a frame put where a range is': frame('ranged().insertNode(create("iframe", { src: url }))'),
    'a frame that says it was asked for once': frame(
      'const f = create("iframe", { src: url }); f.dataset.askfirst = "ads"; f.dataset.askfirstOnce = ""; root.append(f)',
    ),
    'a frame that a frame made': frame(
      'const f = add("iframe").contentDocument.createElement("iframe"); f.src = url; root.append(f)',
    ),
    'image by HTML': gif('root.innerHTML = `<img src="${url}">`'),
    'image by HTML, never in the page': {
      ...gif('document.createElement("div").innerHTML = `<img src="${url}">`'),
      again: true,
    },
    'image by HTML, beside one with a name of the document': {
      ...gif(
        'const i = add("img", { name: "implementation" }); create("div").innerHTML = `<img src="${url}">`; i.remove()',
      ),
      again: true,
    },
    'image by HTML as it is': gif('root.setHTMLUnsafe(`<img src="${url}">`)'),
    // The sanitizer removes the mark, too.
    'image by sanitized HTML': {
      ...gif(
        'root.setHTML(`<img src="${url}">`, { sanitizer: { elements: [{ name: "img", attributes: ["src"] }] } })',
      ),
      again: true,
    },
    'image from a template, copied': gif(
      'const t = create("template"); t.innerHTML = `<img src="${url}">`; root.append(t.content.cloneNode(true))',
    ),
    'image from a template, moved, never in the page': {
      ...gif(
        'const t = create("template"); t.innerHTML = `<img src="${url}">`; create("div").append(t.content)',
      ),
      again: true,
    },
    'image from a template, imported, never in the page': {
      ...gif(
        'const t = create("template"); t.innerHTML = `<img src="${url}">`; document.importNode(t.content, true)',
      ),
      again: true,
    },
    'image from a parsed document': gif('root.append(parsed(`<img src="${url}">`).querySelector("img"))'),
    'image from a parsed document, adopted, never in the page': {
      ...gif('globalThis.kept = document.adoptNode(parsed(`<img src="${url}">`).querySelector("img"))'),
      again: true,
    },
    'image from a parsed document, moved, never in the page': {
      ...gif('create("div").append(parsed(`<img src="${url}">`).querySelector("img"))'),
      again: true,
    },
    'image from a document parsed as it is': gif(
      'root.append(Document.parseHTMLUnsafe(`<img src="${url}">`).querySelector("img"))',
    ),
    'frame from a parsed document': frame(
      'root.append(parsed(`<iframe src="${url}"></iframe>`).querySelector("iframe"))',
    ),
    'frame from a document that was made': frame(
      'const d = document.implementation.createHTMLDocument(""); d.body.innerHTML = `<p><iframe src="${url}"></iframe></p>`; root.append(d.querySelector("p"))',
    ),
    'image in a shadow root': gif(
      'const i = new Image(); add("div").attachShadow({ mode: "closed" }).append(i); i.src = url',
    ),
    'frame in a shadow root, by HTML': frame(
      'add("div").attachShadow({ mode: "open" }).innerHTML = `<iframe src="${url}"></iframe>`',
    ),
    stylesheet: css('link({ href: url, rel: "stylesheet" })'),
    'a stylesheet by HTML': css('root.innerHTML = `<link rel="stylesheet" href="${url}">`'),
    'a stylesheet, relation after': css('link({ href: url }).rel = "stylesheet"'),
    'a stylesheet, relation after by attribute': css('link({ href: url }).setAttribute("rel", "stylesheet")'),
    preload: js('link({ rel: "preload", as: "script", href: url })'),
    // Chromium reads it only once.
    'preload of an image': {
      ...gif('link({ rel: "preload", as: "image", href: "/own.gif", imageSrcset: url + " 1x" })'),
      again: true,
    },
    modulepreload: js('link({ rel: "modulepreload", href: url })'),
    prefetch: js('link({ rel: "prefetch", href: url })'),
    'a dictionary': css('link({ rel: "compression-dictionary", href: url })'),
    video: media('add("video", { src: url })'),
    'a source of a video': media('html(`<video><source src="${url}"></video>`)'),
    poster: gif('add("video", { poster: url })'),
    'new Audio': { file: 'mp3', code: 'globalThis.audio = new Audio(url)', again: true },
    track: {
      file: 'vtt',
      code: 'html(`<video crossorigin><track default kind=subtitles src="${url}"></video>`)',
    },
    object: frame('add("object", { data: url })'),
    embed: frame('add("embed", { src: url })'),
    // A field of a form can replace the form's own properties.
    ...Object.fromEntries(
      ['querySelectorAll', 'isConnected', 'ownerDocument', 'getRootNode', 'nodeType', 'localName'].map(
        (name) => [
          `frames in a form with a field "${name}"`,
          frame(
            `const f = field("${name}"); f.append(create("iframe"), create("iframe", { src: url })); f.remove(); root.append(f)`,
          ),
        ],
      ),
    ),
    // The last one, because everything after it would be in that body.
    'a frame in a new body': {
      ...frame(
        'const b = create("body"), old = document.body; b.append(create("iframe", { src: url })); document.body = b; setTimeout(() => { document.body = old }, 100)',
      ),
      again: true,
    },
  },
}

/** Done by the page's own HTML. */
const inHtml = (file: string): Way => ({ file, code: '' })

/**
 * What isn't refused, by the guide's bullets. If a bullet lists several things, each has an entry (`thing: its way`).
 */
const unguarded: Readonly<Record<string, Ways>> = {
  'What was there before it.': { 'an image': inHtml('gif'), 'a script': inHtml('js') },
  'What the parser adds while it runs.': { 'a later image': inHtml('gif'), 'a later script': inHtml('js') },
  Modules: {
    '`import`': js('add("script", { type: "module", text: `import "${url}"` })'),
    '`import()`': js('import(url).catch(() => 0)'),
    'import maps': js(
      'add("script", { type: "importmap", text: JSON.stringify({ imports: { lab: url } }) }); import("lab").catch(() => 0)',
    ),
  },
  Styles: {
    '`url()`: in an attribute': gif('html(`<p style="background: url(${url})">x</p>`)'),
    '`url()`: in a property': gif('root.style.backgroundImage = `url(${url})`; root.append("x")'),
    '`url()`: in a rule': gif(
      'add("p"); document.head.appendChild(create("style")).sheet.insertRule(`p { mask: url(${url}) }`)',
    ),
    '`url()`: in a sheet that is adopted': gif(
      'add("i"); const s = new CSSStyleSheet(); s.replaceSync(`i { border-image: url(${url}) }`); document.adoptedStyleSheets.push(s)',
    ),
    '`url()`: in an animation': gif(
      'root.animate({ backgroundImage: [`url(${url})`, `url(${url})`] }, 1000); root.append("x")',
    ),
    '`@import`': css('add("style", { textContent: `@import "${url}"` })'),
    fonts: { file: 'woff', code: 'new FontFace("lab", `url(${url})`).load().catch(() => 0)' },
    'the `background` attribute': gif('html(`<table background="${url}"><td>x</table>`)'),
  },
  'HTML inserted by rare functions': {
    '`document.write()`': inHtml('js'),
    // In a shadow root, where the guard can't see additions in time.
    '`execCommand()`': gif(
      'const e = create("div", { contentEditable: true }); root.attachShadow({ mode: "open" }).append(e); e.focus(); getSelection().setBaseAndExtent(e, 0, e, 0); document.execCommand("insertHTML", false, `x<img src="${url}">`)',
    ),
    '`XSLTProcessor`': gif(
      `const p = new XSLTProcessor(), of = (text) => new DOMParser().parseFromString(text, "text/xml")
      p.importStylesheet(of(\`<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:output method="html"/>
      <xsl:template match="/"><img src="\${url}"/></xsl:template></xsl:stylesheet>\`)); p.transformToFragment(of("<a/>"), document)`,
    ),
  },
  'URLs and elements set by rare functions': {
    '`relList` of a link': css('link({ href: url }).relList.add("stylesheet")'),
    '`nodeValue` of an attribute': gif('create("img", { src: "data:," }).attributes.src.nodeValue = url'),
    '`setNamedItem()`': gif('new Image().attributes.setNamedItem(attribute("src"))'),
    '`href.baseVal`': gif('svg("image").href.baseVal = url'),
    'animations in SVG': gif(
      'html(`<svg width=9 height=9><image width=9 height=9><set attributeName="href" to="${url}"/></image></svg>`)',
    ),
    '`table.caption`': css(
      'const c = create("caption"); c.append(create("link", { rel: "stylesheet", href: url })); add("table").caption = c',
    ),
  },
  'What the browser does by itself': {
    'navigations: of a frame': frame('add("iframe").contentWindow.location = url'),
    'navigations: by a link': frame(
      'add("iframe", { name: "by-link" }); add("a", { href: url, target: "by-link" }).click()',
    ),
    'navigations: by a refresh': frame(
      'add("iframe", { srcdoc: `<meta http-equiv="refresh" content="0;url=${url}">` })',
    ),
    forms: frame(
      'add("iframe", { name: "by-form" }); add("form", { action: url, target: "by-form" }).submit()',
    ),
    '`ping`': { file: 'ping', code: 'add("a", { href: "#", ping: url }).click()' },
    'speculation rules': frame(
      'add("script", { type: "speculationrules", text: JSON.stringify({ prefetch: [{ urls: [url], eagerness: "immediate" }] }) })',
    ),
    'sign-in (FedCM)': {
      file: 'json',
      code: 'navigator.credentials.get({ identity: { providers: [{ configURL: url, clientId: "x" }] } }).catch(() => 0)',
    },
    payments: {
      file: 'pay',
      code: 'new PaymentRequest([{ supportedMethods: url.replace("http:", "https:") }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment().catch(() => 0)',
    },
    'pop-ups': { ...frame('window.open(url)'), last: true },
  },
  'Other connections': {
    '`WebSocketStream`': {
      file: 'ws',
      code: 'new WebSocketStream(url.replace("http", "ws")).opened.catch(() => 0)',
    },
    WebTransport: {
      file: 'quic',
      code: 'new WebTransport(url.replace("http:", "https:")).ready.catch(() => 0)',
    },
    WebRTC: {
      file: 'stun',
      code: 'const p = globalThis.peer = new RTCPeerConnection({ iceServers: [{ urls: stun }] }); p.createDataChannel("x"); p.createOffer().then((offer) => p.setLocalDescription(offer))',
    },
  },
  'Code outside of the page': {
    'workers: what they fetch': {
      file: 'json',
      code: 'new Worker(URL.createObjectURL(new Blob([`fetch("${url}")`])))',
    },
    'workers: what they import': js('new Worker(URL.createObjectURL(new Blob([`importScripts("${url}")`])))'),
    'service workers': { file: 'json', code: 'navigator.serviceWorker.register("/service.js?" + url)' },
    'worklets: for sound': js(
      'new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(url).catch(() => 0)',
    ),
    'worklets: for drawing': js('CSS.paintWorklet.addModule(url).catch(() => 0)'),
    'everything inside frames': gif('add("iframe", { srcdoc: `<img src="${url}">` })'),
  },
  'Copies of functions': {
    'taken before': { file: 'json', code: 'early.fetch(url).catch(() => 0)' },
    'taken from a frame': { file: 'json', code: 'add("iframe").contentWindow.fetch(url).catch(() => 0)' },
  },
  'Elements in a shadow tree': {
    prepared: frame(
      'const h = create("div"); h.attachShadow({ mode: "open" }).append(create("iframe", { src: url })); root.append(h)',
    ),
    declared: gif(
      'root.setHTMLUnsafe(`<div><template shadowrootmode="open"><img src="${url}"></template></div>`)',
    ),
  },
  'Disguised hosts': {
    'a vendor under a host of your own': {
      file: 'json',
      code: 'fetch(url.replace(ADS, DISGUISED)).catch(() => 0)',
    },
    'a host that redirects to a vendor': {
      file: 'json',
      code: 'fetch(url.replace(ADS, TO_ADS)).catch(() => 0)',
    },
    'a host that no fact names': { file: 'json', code: 'fetch(url.replace(ADS, UNKNOWN)).catch(() => 0)' },
    'a `<base>` that is inserted together with the elements that it redirects': {
      ...js('root.append(create("base", { href: ADS }), create("script", { src: url.replace(ADS, "") }))'),
      last: true,
    },
  },
}

/** What no test can show, and why. */
const unseen: Readonly<Record<string, readonly string[]>> = {
  // Chromium on a test machine opens no connection ahead, guarded or not.
  'DNS and connections': [],
}

/** The path at which the vendor receives a way that has no path of its own. */
const heardAs: Readonly<Record<string, string>> = {
  'sign-in (FedCM)': '/.well-known/web-identity',
  payments: '/tls',
  WebTransport: '/quic',
  WebRTC: '/stun',
}

/** All ways of a table, each with the path by which the vendor knows it. */
const list = (groups: Readonly<Record<string, Ways>>) =>
  Object.values(groups)
    .flatMap((group) => Object.entries(group))
    .map(([name, way], index) => ({ ...way, name, path: `/${index}.${way.file}` }))
const pathIn = (url: string): string => new URL(url).pathname
const namesOf = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name)
const arrived = <W extends { readonly path: string }>(all: readonly W[]): W[] =>
  all.filter(({ path }) => vendor.hits.some((hit) => pathIn(new URL(hit, ADS).href) === path))
const settled = 1000

const shut = list(closed)
const agape = list(unguarded).map((each) => ({ ...each, path: heardAs[each.name] ?? each.path }))

test('what is refused sends no request before the grant, and sends one after it', async ({ page }) => {
  await open(page, 'guard')
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.evaluate(runAll(shut))
  await page.waitForTimeout(settled)
  expect({ asked: namesOf(arrived(shut)), ...vendor }).toEqual({ asked: [], hits: [], connections: 0 })
  const reported = new Set((await page.evaluate<string[]>('refusals.map((each) => each.url)')).map(pathIn))
  expect(namesOf(shut.filter(({ path }) => !reported.has(path)))).toEqual([])

  await grant(page)
  const [again, back] = [shut.filter((each) => each.again), shut.filter((each) => !each.again)]
  await expect.poll(() => namesOf(arrived(shut))).toEqual(namesOf(back))
  await page.evaluate(runAll(again))
  await expect.poll(() => namesOf(arrived(shut))).toEqual(namesOf(shut))
  // Each script once. A preload runs nothing.
  const scripts = shut.filter(({ file, code }) => file === 'js' && !code.startsWith('link'))
  const ran = (): Promise<string[]> => page.evaluate('[...names].sort()')
  await expect.poll(ran).toEqual(scripts.map(({ path }) => path).sort())
  expect(errors).toEqual([])
})

test('what can’t be refused is sent', async ({ page, servers }) => {
  const inPage = (name: string): string => ADS + agape.find((each) => each.name === name)!.path.slice(1)
  pages.set(
    '/',
    `<!doctype html><body><img src="${inPage('an image')}"><script src="${inPage('a script')}"></script>
    <script>early = { fetch: fetch.bind(window) }</script><script src="/lab.js"></script><script>begin('guard')</script>
    <img src="${inPage('a later image')}"><script src="${inPage('a later script')}"></script>
    <script>document.write('<script src="${inPage('`document.write()`')}"></' + 'script>')</script>`,
  )
  pages.set('/service.js', 'oninstall = (event) => event.waitUntil(fetch(location.search.slice(1)))')
  await page.goto(SITE)
  const names = JSON.stringify({ ADS, DISGUISED, TO_ADS, UNKNOWN, stun: `stun:127.0.0.1:${servers.ads}` })
  await page.evaluate(`Object.assign(globalThis, ${names})`)
  for (const isLast of [false, true]) {
    await page.evaluate(runAll(agape.filter(({ last = false }) => last === isLast)))
    const due = agape.filter(({ last }) => isLast || !last)
    await expect.poll(() => namesOf(arrived(due))).toEqual(namesOf(due))
  }
})

test('the guide says what is refused and what isn’t, and nothing else', () => {
  const guide = readFileSync(new URL('../../../../docs/guides/watching.md', import.meta.url), 'utf8')
  const section = (title: string, end: RegExp): string => guide.split(`${title}\n`)[1]!.split(end)[0]!
  const cells = [...section('## guard()', /^### /m).matchAll(/^\| (.+?) +\|/gm)].map(([, cell]) => cell!)
  const [head, , ...rows] = cells.slice(0, cells.indexOf('Option'))
  expect(head).toBe('What sends the request')
  expect(rows).toEqual(Object.keys(closed))

  const bullets = [
    ...section("### What it can't block", /^## /m).matchAll(/^- \*\*(.+?)\*\*((?:.|\n {2})*)/gm),
  ]
  expect(bullets.map(([, title]) => title)).toEqual([...Object.keys(unguarded), ...Object.keys(unseen)])
  for (const [, title, text] of bullets) {
    // A colon begins a list, up to the end of the sentence.
    const listed = /^: ((?:.|\n)*?)\.(?:\s|$)/.exec(text!)?.[1]
    if (listed === undefined) continue
    const things = listed.replaceAll(/\s+/g, ' ').split(/, (?:and )?| and /)
    const shown = Object.keys(unguarded[title!]!).map((name) => name.split(': ')[0]!)
    expect(things).toEqual([...new Set(shown)])
  }
})

test('a refused XMLHttpRequest fails as without a network', async ({ page }) => {
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
  // Without a guard, these would violate the page's own policy.
  await page.evaluate(runAll(shut))
  await page.waitForTimeout(settled)
  expect(vendor).toEqual({ hits: [], connections: 0 })
  expect(await page.evaluate('violations')).toEqual([])
})

test('an embed that the visitor loads once', async ({ page }) => {
  await open(page, 'guard')
  const marks = 'f.dataset.askfirst = "ads"; f.dataset.askfirstOnce = ""; f.src = url; root.append(f)'
  const frame = `const f = document.createElement("iframe"); ${marks}`
  const script = `const f = document.createElement("script"); ${marks}`
  const fetching = 'fetch(url).catch(() => 0)'
  // Anyone can write the marks.
  await page.evaluate(run(frame, `${ADS}forged.html`))
  await page.evaluate(run(script, `${ADS}forged.js`))
  await page.evaluate(run(fetching, `${ADS}forged.json`))
  await page.waitForTimeout(settled)
  expect(vendor.hits).toEqual([])

  await page.evaluate((address) => (globalThis as unknown as Lab).allowOnce({ address }), `${ADS}once.html`)
  await page.evaluate(run(frame, `${ADS}once.html`))
  await page.evaluate(run('add("iframe", { src: url })', `${ADS}other.html`))
  await expect.poll(() => vendor.hits).toEqual(['/once.html'])
  await page.evaluate(() => (globalThis as unknown as Lab).allowOnce({ vendor: 'ads' }))
  await page.evaluate(run(script, `${ADS}once.js`))
  await expect.poll(() => page.evaluate('globalThis.ran')).toBe(1)
  await page.evaluate(run(fetching, `${ADS}rest.json`))
  await expect.poll(() => vendor.hits).toEqual(['/once.html', '/once.js', '/rest.json'])
})

test('refused sockets fire the events of real ones', async ({ page }) => {
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

// Chromium on a test machine opens no such connection, guarded or not, so this checks only the address.
test('preconnect and dns-prefetch lose their address', async ({ page }) => {
  await open(page, 'guard')
  const code = `for (const rel of ['preconnect', 'dns-prefetch']) {
    const l = document.createElement('link'); l.rel = rel; l.href = url; document.head.append(l) }`
  await page.evaluate(run(code, ADS))
  await expect(page.locator('link[data-askfirst-refused]:not([href])')).toHaveCount(2)
  await grant(page)
  await expect(page.locator(`link[href="${ADS}"]`)).toHaveCount(2)
})

test('React: what it renders is refused, updated and restored', async ({ page }) => {
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

test('the browser itself refuses a foreign worker', async ({ page }) => {
  await open(page)
  const code = `for (const Kind of [Worker, SharedWorker]) for (const type of ['classic', 'module']) try { new Kind(url, { type }) } catch {}`
  await page.evaluate(run(code, `${ADS}worker.js`))
  await page.waitForTimeout(settled)
  expect(vendor).toEqual({ hits: [], connections: 0 })
})

test('the guard refuses what the parser adds', async ({ page }) => {
  // The page continues after its bundle, so the parser adds these while the guard runs.
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

test('after the undo, nothing is refused', async ({ page }) => {
  await open(page, 'guard')
  await page.evaluate('stop()')
  expect(
    await page.evaluate(
      '[fetch, WebSocket, XMLHttpRequest.prototype.send].every((each) => /native/.test(each))',
    ),
  ).toBe(true)
  await page.evaluate(run('add("script", { src: url })', `${ADS}undone.js`))
  await expect.poll(() => vendor.hits).toEqual(['/undone.js'])
})

test('Trusted Types: objects pass, and are returned', async ({ page }) => {
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
