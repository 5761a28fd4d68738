// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { factsOf } from '../../../test/facts.ts'
import { firstVisit, type TestCatalog } from '../../../test/fixtures.ts'
import type { ConsentStore } from '../../index.ts'
import { allowOnce } from '../asked-once.ts'
import { guard, type RefusedRequest } from './guard.ts'

const facts = [
  factsOf('stats', ['stats.example', 'both.example']),
  factsOf('ads', ['ads.example', 'both.example']),
  factsOf('unlisted', ['unlisted.example', 'closer.ads.example']),
  // The minimum.
  { id: 'login', hosts: [{ host: 'login.example' }] },
]
const ADS = 'https://cdn.ads.example/x?y=1'
const STATS = 'https://stats.example/s.js'

const fetched = vi.fn<(...args: unknown[]) => Promise<string>>()
const beaconed = vi.fn<(this: unknown, ...args: unknown[]) => boolean>()
const connected = vi.fn<(address: unknown) => void>()
class Socket extends EventTarget {
  static readonly OPEN = 1
  static readonly CLOSED = 3
  onerror: (() => void) | null = null
  readonly address: unknown
  constructor(address: unknown) {
    super()
    this.address = address
    connected(address)
  }
  get readyState(): number {
    return 1
  }
  send(): void {
    throw new Error('Not a real one')
  }
}

const refused = vi.fn<(refusal: RefusedRequest) => void>()
let undo: () => void
let store: ConsentStore<TestCatalog>
const start = (effect = guard({ facts, onRefused: refused })): void => {
  store = firstVisit({ effects: [(consent) => (undo = effect(consent) ?? (() => undefined))] })
}
const grant = (...ids: ('stats' | 'ads')[]): void =>
  store.save({ vendors: Object.fromEntries(ids.map((id) => [id, true])) })
/** The next task. */
const tick = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve))
const ways = () => refused.mock.calls.map(([{ way, url, vendors }]) => [way, url, ...vendors])

beforeEach(() => {
  vi.resetAllMocks()
  fetched.mockResolvedValue('answer')
  beaconed.mockReturnValue(true)
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('WebSocket', Socket)
  vi.stubGlobal('EventSource', class extends Socket {})
  Object.defineProperty(Navigator.prototype, 'sendBeacon', {
    value: beaconed,
    configurable: true,
    writable: true,
  })
})
afterEach(() => {
  undo()
  vi.unstubAllGlobals()
  document.head.replaceChildren()
  document.body.replaceChildren()
})

describe('what a request is judged by', () => {
  beforeEach(() => start())

  test.each([
    ['a vendor without a grant', ADS, true],
    ['in capitals', 'HTTPS://ADS.EXAMPLE', true],
    ['without a protocol', '//ads.example/', true],
    ['several vendors, none granted', 'https://both.example', true],
    ['nobody', 'https://nobody.example', false],
    ['a vendor that this site does not list', 'https://unlisted.example', false],
    ['one that is closer, and not listed', 'https://closer.ads.example', false],
    ['a necessary vendor', 'https://login.example', false],
    ['the site itself', '/api', false],
    ['the site itself, another port', 'http://localhost:4000/api', false],
    ['data', 'data:text/plain,ads.example', false],
    ['no address', 'http://', false],
  ])('%s', async (_, address, isRefused) => {
    const answer = fetch(address)
    if (isRefused) {
      await expect(answer).rejects.toThrow(TypeError)
      expect(fetched).not.toHaveBeenCalled()
    } else {
      expect(await answer).toBe('answer')
      expect(fetched).toHaveBeenCalledWith(address)
      expect(refused).not.toHaveBeenCalled()
    }
  })

  test('each request separately', async () => {
    await expect(fetch('https://both.example')).rejects.toThrow(/Askfirst/)
    grant('stats')
    expect(await fetch('https://both.example')).toBe('answer')
    await expect(fetch(ADS)).rejects.toThrow(/Askfirst/)
    store.withdraw()
    await expect(fetch('https://both.example')).rejects.toThrow(/Askfirst/)
    expect(ways()).toEqual([
      ['fetch', 'https://both.example/', 'stats', 'ads'],
      ['fetch', ADS, 'ads'],
      ['fetch', 'https://both.example/', 'stats', 'ads'],
    ])
  })

  test('an error in a callback doesn’t reach the page', async () => {
    const thrown = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', thrown)
    refused.mockImplementation(() => {
      throw new Error('A mistake')
    })
    expect(navigator.sendBeacon(ADS)).toBe(false)
    await tick()
    expect(thrown).toHaveBeenCalledOnce()
  })
})

describe('guards functions', () => {
  beforeEach(() => start())

  test('fetch takes a URL and a Request, and keeps its arguments', async () => {
    await expect(fetch(new URL(ADS))).rejects.toThrow(TypeError)
    await expect(fetch(new Request(ADS, { method: 'POST' }))).rejects.toThrow(TypeError)
    const request = new Request('https://nobody.example')
    const init = { keepalive: true }
    await fetch(request, init)
    expect(fetched.mock.calls).toEqual([[request, init]])
  })

  test('fetchLater, and requests of a cache', async () => {
    const later = vi.fn(() => ({ activated: true }))
    const added = vi.fn(() => Promise.resolve())
    class Cache {
      add(...all: unknown[]): unknown {
        return Reflect.apply(added, this, all)
      }
    }
    Object.defineProperty(Cache.prototype, 'addAll', { value: added, configurable: true, writable: true })
    undo()
    vi.stubGlobal('fetchLater', later)
    vi.stubGlobal('Cache', Cache)
    start()
    const page = globalThis as unknown as { readonly fetchLater: (url: unknown) => unknown }
    expect(page.fetchLater(new Request(ADS))).toEqual({ activated: false })
    expect(page.fetchLater('/own')).toEqual({ activated: true })
    const cache = new Cache() as unknown as globalThis.Cache
    await expect(cache.add(ADS)).rejects.toThrow(TypeError)
    await expect(cache.addAll(['/own', new Request(ADS)])).rejects.toThrow(TypeError)
    expect(added).not.toHaveBeenCalled()
    await cache.addAll(['/own', '/other'])
    expect(added.mock.calls).toEqual([[['/own', '/other']]])
  })

  test('sendBeacon', () => {
    expect(navigator.sendBeacon(ADS, 'x')).toBe(false)
    expect(navigator.sendBeacon('/own', 'x')).toBe(true)
    expect(beaconed.mock.calls).toEqual([['/own', 'x']])
    expect(beaconed.mock.contexts).toEqual([navigator])
    expect(ways()).toEqual([['beacon', ADS, 'ads']])
  })

  test('XMLHttpRequest fires its error events, and is judged when it is sent', async () => {
    const request = new XMLHttpRequest()
    const events: string[] = []
    for (const type of ['error', 'load', 'loadend', 'abort'])
      request.addEventListener(type, () => events.push(type))
    request.open('POST', ADS)
    request.setRequestHeader('x', 'y')
    expect(refused).not.toHaveBeenCalled()
    request.send('body')
    await vi.waitFor(() => expect(events).toEqual(['error', 'loadend']))
    expect([request.status, request.readyState]).toEqual([0, 4])
    expect(ways()).toEqual([['xhr', ADS, 'ads']])
    request.open('GET', '/own')
    expect(request.readyState).toBe(1)
  })

  test('a synchronous XMLHttpRequest throws, as it does without a network', () => {
    const request = new XMLHttpRequest()
    request.open('GET', ADS, false)
    expect(() => request.send()).toThrow(expect.objectContaining({ name: 'NetworkError' }))
  })

  test.each(['WebSocket', 'EventSource'] as const)('%s', async (name) => {
    const Class = globalThis[name]
    const socket = new Class('wss://ads.example/live')
    expect(connected).not.toHaveBeenCalled()
    expect(socket).toBeInstanceOf(Class)
    expect(socket.constructor).toBe(Class)
    expect(Class.OPEN).toBe(1)
    expect([socket.url, socket.readyState]).toEqual(['wss://ads.example/live', 0])
    const events: string[] = []
    socket.addEventListener('close', () => events.push('close'))
    // oxlint-disable-next-line unicorn/prefer-add-event-listener -- many pages write it so
    socket.onerror = () => events.push(`error ${socket.readyState}`)
    if ('send' in socket) socket.send('x')
    await tick()
    expect(events).toEqual(name === 'WebSocket' ? ['error 3', 'close'] : ['error 2'])
    socket.close()

    const real = new Class('wss://nobody.example')
    expect(connected.mock.calls).toEqual([['wss://nobody.example']])
    expect(real).toBeInstanceOf(Class)
    expect(real.constructor).toBe(Class)
    expect(ways()).toEqual([[name.toLowerCase(), 'wss://ads.example/live', 'ads']])
  })

  test('a subclass that the page defines', () => {
    class Mine extends WebSocket {
      readonly mine: boolean = true
    }
    const dead = new Mine('wss://ads.example')
    expect(dead).toBeInstanceOf(Mine)
    expect(dead.mine).toBe(true)
    expect(new Mine('wss://nobody.example')).toBeInstanceOf(Mine)
  })
})

describe('guards elements', () => {
  beforeEach(() => start())

  const twice = <T>(value: T): readonly [T, T] => [value, value]
  /** What the element would load, and what it was refused. */
  const addresses = (element: Element) => [
    element.getAttribute(
      element.localName === 'link' ? 'href' : element.localName === 'object' ? 'data' : 'src',
    ),
    element.getAttribute('data-askfirst-refused'),
  ]
  const create = <N extends keyof HTMLElementTagNameMap>(
    name: N,
    attributes: Record<string, string> = {},
  ): HTMLElementTagNameMap[N] => {
    const element = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
    return element
  }

  test('an image is refused at once, fires error, and loads with the grant', async () => {
    const image = new Image()
    const onError = vi.fn<() => void>()
    image.src = ADS
    image.addEventListener('error', onError)
    expect(addresses(image)).toEqual([null, ADS])
    await tick()
    expect(onError).toHaveBeenCalledOnce()
    document.body.append(image)
    expect(addresses(image)).toEqual([null, ADS])
    grant('stats')
    expect(addresses(image)).toEqual([null, ADS])
    grant('ads')
    expect(addresses(image)).toEqual([ADS, null])
    expect(ways()).toEqual([['image', ADS, 'ads']])
  })

  test('an image that was granted meanwhile loads when it is inserted', () => {
    const image = new Image()
    image.src = ADS
    grant('ads')
    expect(addresses(image)).toEqual([null, ADS])
    document.body.append(image)
    expect(addresses(image)).toEqual([ADS, null])
  })

  test('srcset: one refused address is enough', () => {
    const image = new Image()
    image.srcset = `/own.png 1x, ${ADS} 2x`
    expect(image.hasAttribute('srcset')).toBe(false)
    image.srcset = '/own.png 1x, /own2.png 2x'
    expect(image.srcset).toBe('/own.png 1x, /own2.png 2x')
    expect(image.hasAttribute('data-askfirst-refused')).toBe(false)
  })

  test.each(['script', 'iframe', 'embed'] as const)('%s waits until it is in the page', (name) => {
    const element = create(name)
    element.src = ADS
    expect(addresses(element)).toEqual([ADS, null])
    document.body.append(element)
    expect(addresses(element)).toEqual([null, ADS])
    grant('ads')
    expect(addresses(element)).toEqual([ADS, null])
  })

  test.each([
    ['stylesheet', true],
    ['dns-prefetch', true],
    ['preload', true],
    ['modulepreload', true],
    ['canonical', false],
    ['me', false],
  ])('link %s', (rel, isRefused) => {
    const link = create('link', { href: ADS, rel })
    document.head.append(link)
    expect(addresses(link)).toEqual(isRefused ? [null, ADS] : [ADS, null])
  })

  test.each([
    ['setAttribute', (image: Element) => image.setAttribute('SRC', ADS)],
    ['setAttributeNS', (image: Element) => image.setAttributeNS(null, 'src', ADS)],
    ['the property', (image: HTMLImageElement) => (image.src = ADS)],
  ])('by %s', (_, set) => {
    const image = create('img')
    set(image)
    expect(addresses(image)).toEqual([null, ADS])
  })

  const insertions: Record<string, (child: Element, parent: Element) => unknown> = {
    appendChild: (child, parent) => parent.appendChild(child),
    insertBefore: (child, parent) => parent.insertBefore(child, parent.firstChild),
    replaceChild: (child, parent) => parent.replaceChild(child, parent.firstElementChild!),
    append: (child, parent) => parent.append('text', child),
    prepend: (child, parent) => parent.prepend(child, 'text'),
    replaceChildren: (child, parent) => parent.replaceChildren(child),
    before: (child, parent) => parent.firstElementChild!.before(child),
    after: (child, parent) => parent.firstElementChild!.after(child),
    replaceWith: (child, parent) => parent.firstElementChild!.replaceWith(child),
    'after of a text': (child, parent) => (parent.lastChild as Text).after(child),
    insertAdjacentElement: (child, parent) => parent.insertAdjacentElement('beforeend', child),
    'a fragment': (child, parent) => {
      const fragment = document.createDocumentFragment()
      fragment.append(child)
      parent.append(fragment)
    },
    'a parent': (child, parent) => {
      const outer = create('div')
      outer.append(child)
      parent.append(outer)
    },
    'a shadow root': (child, parent) => parent.attachShadow({ mode: 'closed' }).append(child),
    'a range': (child, parent) => {
      const range = document.createRange()
      range.selectNodeContents(parent)
      range.insertNode(child)
    },
    'a range, around something': (child, parent) => {
      const range = document.createRange()
      range.selectNode(parent.lastChild!)
      range.surroundContents(child)
    },
    'a body': (child) => {
      const body = document.createElement('body')
      body.append(child)
      document.body = body
    },
  }
  test.each(Object.entries(insertions))('prepared, then inserted by %s', (_, put) => {
    const parent = create('div')
    parent.append(create('b'), 'text')
    document.body.append(parent)
    const script = create('script', { src: ADS })
    put(script, parent)
    expect(addresses(script)).toEqual([null, ADS])
    expect(script.isConnected).toBe(true)
    grant('ads')
    expect(addresses(script)).toEqual([ADS, null])
  })

  test.each([
    ['input', 'src'],
    ['track', 'src'],
    ['frame', 'src'],
    ['audio', 'src'],
    ['video', 'poster'],
    ['source', 'srcset'],
  ])('%s, by its %s', (name, attribute) => {
    const element = document.createElement(name)
    document.body.append(element)
    Reflect.set(element, attribute, ADS)
    expect(element.getAttribute(attribute)).toBeNull()
    grant('ads')
    expect(element.getAttribute(attribute)).toBe(ADS)
  })

  test.each(['image', 'feImage', 'script'])('%s in SVG, by its link', (name) => {
    const add = () => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name)
      document.body.append(element)
      return element
    }
    const [one, other] = [add(), add()]
    one.setAttribute('href', ADS)
    other.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', ADS)
    expect([one, other].map((each) => each.getAttributeNames())).toEqual(twice(['data-askfirst-refused']))
    grant('ads')
    expect([one, other].map((each) => each.getAttribute('href'))).toEqual([ADS, ADS])
  })

  test('new Audio() with an address', () => {
    const audio = new Audio(ADS)
    expect(addresses(audio)).toEqual([null, ADS])
    expect(audio).toBeInstanceOf(Audio)
    expect(new Audio().hasAttribute('src')).toBe(false)
    expect(new Audio('/own.mp3').getAttribute('src')).toBe('/own.mp3')
  })

  test('a script that turns from data into code', () => {
    const [one, other] = ['text/plain', 'text/plain'].map((type) => create('script', { src: ADS, type }))
    document.body.append(one!, other!)
    one!.type = ''
    other!.removeAttribute('type')
    expect([one!, other!].map(addresses)).toEqual(twice([null, ADS]))
    grant('ads')
    expect([one!, other!].map(addresses)).toEqual(twice([ADS, null]))
  })

  test('an element moved out of another document, and not yet into the page', () => {
    const template = create('template')
    template.innerHTML = `<img src="${ADS}"><iframe src="${ADS}"></iframe>`
    const outer = create('div')
    outer.append(template.content)
    expect([...outer.children].map(addresses)).toEqual([
      [null, ADS],
      [ADS, null],
    ])
  })

  test('an element moved within another document keeps its address', () => {
    const other = new DOMParser().parseFromString(`<img src="${ADS}">`, 'text/html')
    const image = other.querySelector('img')!
    const outer = other.createElement('p')
    outer.append(image)
    other.body.append(outer)
    expect(addresses(image)).toEqual([ADS, null])
    expect(refused).not.toHaveBeenCalled()
  })

  test('an element that a frame created', () => {
    const frame = create('iframe')
    document.body.append(frame)
    const script = frame.contentDocument!.createElement('script')
    script.src = ADS
    expect(script).not.toBeInstanceOf(Element)
    document.body.append(script)
    expect(addresses(script)).toEqual([null, ADS])
  })

  // In browsers, a form exposes its fields by name, and a document its images and forms. jsdom doesn't do this, and it
  // can't search a form with a field "nodeType", "localName" or "ownerDocument"; browsers can.
  const FIELDS = ['querySelectorAll', 'isConnected', 'getRootNode', 'nodeName', 'matches', 'hasAttribute']
  test.each(FIELDS)('in a form with a field named "%s"', (name) => {
    const clobber = () => {
      const form = create('form')
      Object.defineProperty(form, name, { value: create('input') })
      return form
    }
    const [later, there] = [clobber(), clobber()]
    const [one, other] = [create('iframe', { src: ADS }), create('iframe', { src: ADS })]
    later.appendChild(one)
    document.body.append(later, there)
    there.append(other, create('b'))
    expect([one, other].map(addresses)).toEqual(twice([null, ADS]))
    there.insertAdjacentHTML('beforeend', `<img src="${ADS}">`)
    expect(there.innerHTML).toContain('<img data-askfirst-refused')
    grant('ads')
    expect([one, other].map(addresses)).toEqual(twice([ADS, null]))
  })

  test.each(['baseURI', 'implementation', 'querySelectorAll', 'ownerDocument', 'defaultView'])(
    'next to an image with the name "%s"',
    async (name) => {
      Object.defineProperty(document, name, { value: create('img'), configurable: true })
      const parent = create('div')
      parent.innerHTML = html
      document.body.append(parent)
      expect(parent.innerHTML).toContain('<img alt="b" data-askfirst-refused')
      await expect(fetch(ADS)).rejects.toThrow(TypeError)
      grant('ads')
      Reflect.deleteProperty(document, name)
      expect(parent.innerHTML).toContain('<img alt="b" src')
    },
  )

  test.each(['script', 'style', 'textarea'] as const)('the text of a %s stays as it is', (name) => {
    const text = `if (a && b) write('<img src="${ADS}">')`
    const element = create(name, { type: 'text/x' })
    element.innerHTML = text
    expect(element.textContent).toBe(text)
  })

  test('in a template, as a copy and imported', () => {
    const template = create('template')
    template.innerHTML = `<img src="${ADS}"><iframe src="${ADS}"></iframe>`
    expect(template.innerHTML).toContain('<img src')
    const copied = template.content.cloneNode(true) as DocumentFragment
    expect(addresses(copied.firstElementChild!)).toEqual([ADS, null])
    document.body.append(copied)
    expect([...document.body.children].map(addresses)).toEqual([
      [null, ADS],
      [null, ADS],
    ])
    const imported = document.importNode(template.content, true)
    expect([...imported.children].map(addresses)).toEqual([
      [null, ADS],
      [ADS, null],
    ])
  })

  test('a copy of a refused element gets its address back too', () => {
    const image = create('img', { src: ADS })
    document.body.append(image, image.cloneNode())
    grant('ads')
    expect([...document.body.children].map(addresses)).toEqual([
      [ADS, null],
      [ADS, null],
    ])
  })

  test('a mark that this page did not set gives nothing back', () => {
    document.body.innerHTML = `<iframe data-askfirst-refused="javascript:alert(1)"></iframe>`
    grant('ads')
    expect(document.querySelector('iframe')?.hasAttribute('src')).toBe(false)
  })

  const html = `<p>a</p><img src="${ADS}" alt="b"><img src="/own.png">`
  const sinks: Record<string, (parent: Element) => unknown> = {
    innerHTML: (parent) => (parent.innerHTML = html),
    outerHTML: (parent) => {
      parent.innerHTML = '<i></i>'
      parent.firstElementChild!.outerHTML = html
    },
    insertAdjacentHTML: (parent) => parent.insertAdjacentHTML('afterbegin', html),
    createContextualFragment: (parent) =>
      parent.append(document.createRange().createContextualFragment(html)),
  }
  test.each(Object.entries(sinks))('HTML by %s, which never contains the address', (_, put) => {
    const parent = create('div')
    put(parent)
    expect(parent.innerHTML).toBe(`<p>a</p><img alt="b" data-askfirst-refused="${ADS}"><img src="/own.png">`)
    document.body.append(parent)
    grant('ads')
    expect(parent.innerHTML).toBe(`<p>a</p><img alt="b" src="${ADS}"><img src="/own.png">`)
    expect(ways()).toEqual([['image', ADS, 'ads']])
  })

  test('HTML without a refused address stays unchanged', () => {
    const parent = create('div')
    const parsed = vi.spyOn(document, 'createElement')
    parent.innerHTML = '<P>a<br/>'
    expect(parsed).not.toHaveBeenCalled()
    expect(parent.innerHTML).toBe('<p>a<br></p>')
    parent.innerHTML = '<img src="/own.png">'
    expect(parsed).toHaveBeenCalledOnce()
    parsed.mockRestore()
  })

  test('an element inserted in an unguarded way soon loses its address', async () => {
    const image = create('img')
    const attribute = document.createAttribute('src')
    attribute.value = ADS
    document.body.append(image)
    image.attributes.setNamedItem(attribute)
    expect(addresses(image)).toEqual([ADS, null])
    await tick()
    expect(addresses(image)).toEqual([null, ADS])
  })

  test('a script with text does not run that text instead', () => {
    const script = create('script', { src: ADS, type: 'module' })
    script.text = 'throw new Error("ran")'
    document.body.append(script)
    expect(script.type).toBe('askfirst/refused')
    grant('ads')
    expect([script.type, script.getAttribute('src')]).toEqual(['module', ADS])
  })

  test('a waiting script keeps its address', () => {
    const script = create('script', { src: ADS, type: 'text/plain', 'data-askfirst': 'ads' })
    document.body.append(script)
    expect(addresses(script)).toEqual([ADS, null])
    expect(refused).not.toHaveBeenCalled()
  })

  test('another address replaces a refused one, and removing it is final', () => {
    const first = create('img', { src: ADS })
    const second = create('img', { src: ADS })
    document.body.append(first, second)
    first.src = '/own.png'
    second.removeAttribute('src')
    grant('ads')
    expect([first, second].map(addresses)).toEqual([
      ['/own.png', null],
      [null, null],
    ])
  })

  test('a link that gets its relation after its address', () => {
    const link = create('link', { href: ADS })
    document.head.append(link)
    expect(addresses(link)).toEqual([ADS, null])
    link.setAttribute('rel', 'stylesheet')
    expect(addresses(link)).toEqual([null, ADS])
    grant('ads')
    expect(addresses(link)).toEqual([ADS, null])
    const other = create('link', { href: ADS })
    document.head.append(other)
    store.rejectAll()
    other.rel = 'icon'
    expect(addresses(other)).toEqual([null, ADS])
    const harmless = create('link', { href: ADS })
    document.head.append(harmless)
    harmless.rel = 'me'
    expect(addresses(harmless)).toEqual([ADS, null])
  })

  test.each([
    ['appended', (node: Element) => document.body.append(node)],
    ['put before another', (node: Element) => document.body.insertBefore(node, null)],
    ['adopted', (node: Element) => document.adoptNode(node)],
    ['imported', (node: Element) => document.body.append(document.importNode(node))],
  ])('an image from another document, %s', (_, move) => {
    const { body } = new DOMParser().parseFromString(`<img src="${ADS}">`, 'text/html')
    const image = body.querySelector('img')!
    move(image)
    const here = document.querySelector('img') ?? image
    expect(addresses(here)).toEqual([null, ADS])
  })

  test('an address that is a node, or a node’s value', () => {
    const frame = create('iframe')
    document.body.append(frame)
    const attribute = document.createAttribute('src')
    attribute.value = ADS
    frame.setAttributeNode(attribute)
    expect(addresses(frame)).toEqual([null, ADS])
    frame.setAttribute('src', 'about:blank')
    frame.getAttributeNode('src')!.value = ADS
    expect(frame.getAttribute('src')).not.toBe(ADS)
    expect(frame.getAttribute('data-askfirst-refused')).toBe(ADS)
  })

  const marks = { 'data-askfirst': 'ads', 'data-askfirst-once': '', src: ADS }

  test('lets a frame load the one address that the visitor asked for once', () => {
    allowOnce(store.catalog, { address: ADS })
    const asked = create('iframe', { src: ADS })
    const other = create('iframe', { ...marks, src: `${ADS}&other` })
    const image = create('img', marks)
    document.body.append(asked, other, image)
    expect(addresses(asked)).toEqual([ADS, null])
    expect(addresses(other)).toEqual([null, `${ADS}&other`])
    expect(addresses(image)).toEqual([null, ADS])
    store.rejectAll()
    const late = create('iframe', { src: ADS })
    document.body.append(late)
    expect(addresses(late)).toEqual([null, ADS])
  })

  test('lets a vendor’s script load that the visitor asked for once, until a decision refuses it', async () => {
    allowOnce(store.catalog, { vendor: 'ads' })
    const script = create('script', { src: ADS })
    document.body.append(script)
    expect(addresses(script)).toEqual([ADS, null])
    expect(await fetch(ADS)).toBe('answer')
    await expect(fetch(STATS)).rejects.toThrow(TypeError)
    grant('stats')
    expect(await fetch(ADS)).toBe('answer')
    store.rejectAll()
    await expect(fetch(ADS)).rejects.toThrow(TypeError)
  })

  test('a mark in the page allows nothing: anybody can write one', async () => {
    for (const name of ['iframe', 'script'] as const) {
      const element = create(name, marks)
      document.body.append(element)
      expect(addresses(element)).toEqual([null, ADS])
    }
    await expect(fetch(ADS)).rejects.toThrow(TypeError)
  })

  test('an object for Trusted Types is passed on, and given back unchanged', () => {
    const url = { toString: () => ADS }
    const setAttribute = vi.spyOn(Element.prototype, 'setAttribute')
    const script = create('script')
    document.body.append(script)
    script.src = url as string
    expect(addresses(script)).toEqual([null, ADS])
    grant('ads')
    expect(setAttribute).toHaveBeenCalledWith('src', url)
    setAttribute.mockRestore()
  })
})

describe('start and undo', () => {
  test('a frame that is already in the page loses its address', () => {
    document.body.innerHTML = `<iframe src="${ADS}"></iframe><iframe src="${STATS}"></iframe>`
    start()
    expect([...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).toEqual([
      null,
      null,
    ])
    grant('ads')
    expect([...document.querySelectorAll('iframe')].map((frame) => frame.getAttribute('src'))).toEqual([
      ADS,
      null,
    ])
  })

  test('the undo restores everything', async () => {
    const owners: [object, string][] = [
      [globalThis, 'fetch'],
      [globalThis, 'WebSocket'],
      [globalThis, 'EventSource'],
      [XMLHttpRequest.prototype, 'open'],
      [XMLHttpRequest.prototype, 'send'],
      [Navigator.prototype, 'sendBeacon'],
      [HTMLImageElement.prototype, 'src'],
      [HTMLScriptElement.prototype, 'src'],
      [Element.prototype, 'innerHTML'],
      [Element.prototype, 'setAttribute'],
      [Element.prototype, 'append'],
      [Node.prototype, 'appendChild'],
      [Node.prototype, 'cloneNode'],
      [WebSocket.prototype, 'constructor'],
    ]
    const read = () => owners.map(([owner, name]) => Object.getOwnPropertyDescriptor(owner, name))
    const before = read()
    start()
    const during = read()
    during.forEach((descriptor, index) => {
      expect(descriptor).not.toEqual(before[index])
      expect(descriptor?.enumerable).toBe(before[index]?.enumerable)
    })
    undo()
    expect(read()).toEqual(before)
    expect(await fetch(ADS)).toBe('answer')
  })

  test('other code’s wrapper stays, and ours stops working', async () => {
    start()
    const guarded = fetch
    const over: typeof fetch = (...args) => guarded(...args)
    globalThis.fetch = over
    await expect(fetch(ADS)).rejects.toThrow(TypeError)
    undo()
    expect(fetch).toBe(over)
    expect(await fetch(ADS)).toBe('answer')
  })

  test('after a restart it gives back what it refused before', () => {
    const effect = guard({ facts })
    start(effect)
    const image = new Image()
    image.src = ADS
    document.body.append(image)
    undo()
    start(effect)
    grant('ads')
    expect(image.getAttribute('src')).toBe(ADS)
  })
})
