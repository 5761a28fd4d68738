import { readAddress } from '../requests/addresses.ts'
import { type Around, prototypeOf, replace } from '../requests/replace.ts'
import type { Way } from '../requests/way.ts'

/** Is this request refused? Called right before the request goes out. It must not throw. */
export type IsRefused = (url: URL, way: Way) => boolean

const REFUSED = 'Askfirst: this host has no grant.'

/**
 * Wraps the functions and classes that scripts use to contact other hosts: fetch, XMLHttpRequest, sendBeacon,
 * WebSocket, EventSource. A refused request fails as it would without a network.
 */
export function aroundCalls(isRefused: IsRefused): () => void {
  const refuses = (address: unknown, way: Way): boolean => {
    const url = readAddress(address)
    return url !== null && isRefused(url, way)
  }

  /** The arguments of `open()`: whether the request may go out is decided when it is sent. */
  const opened = new WeakMap<object, readonly unknown[]>()
  const requests = prototypeOf('XMLHttpRequest')

  const addressOf = (input: unknown): unknown => (input as Partial<Request> | undefined)?.url ?? input
  const fetching: Around = (run, _, [input]) =>
    [input].flat().some((each) => refuses(addressOf(each), 'fetch'))
      ? Promise.reject(new TypeError(REFUSED))
      : run()

  const undos = [
    replace(globalThis, 'fetch', fetching),
    replace(prototypeOf('Cache'), 'add', fetching),
    replace(prototypeOf('Cache'), 'addAll', fetching),
    // Its result says whether the request has gone out.
    replace(globalThis, 'fetchLater', (run, _, [input]) =>
      refuses(addressOf(input), 'fetch') ? { activated: false } : run(),
    ),
    replace(requests, 'open', (run, self, args) => {
      const result = run()
      opened.set(self as object, args)
      Reflect.deleteProperty(self as object, 'readyState')
      return result
    }),
    replace(requests, 'send', (run, self) => {
      const args = opened.get(self as object)
      if (!args || !refuses(args[1], 'xhr')) return run()
      const isAsync = args.length < 3 || Boolean(args[2])
      if (!isAsync) throw new DOMException(REFUSED, 'NetworkError')
      fail(self as XMLHttpRequest, () => opened.get(self as object) === args)
    }),
    replace(prototypeOf('Navigator'), 'sendBeacon', (run, _, [address]) =>
      refuses(address, 'beacon') ? false : run(),
    ),
    ...(['WebSocket', 'EventSource'] as const).flatMap((name) => {
      const way = name === 'WebSocket' ? 'websocket' : 'eventsource'
      const undo = replace(globalThis, name, (run, made, [address]) =>
        refuses(address, way) ? deadSocket(made as NewableFunction, address, way) : run(),
      )
      return [alignConstructor(name), undo]
    }),
  ]
  return () => {
    for (const undo of undos) undo()
  }
}

/**
 * Ends a request that was opened and never sent, so its status and response are already empty. Sending it to an address
 * that can't answer would do the same, but a Content-Security-Policy would report that address.
 */
function fail(request: XMLHttpRequest, isStill: () => boolean): void {
  request.dispatchEvent(new ProgressEvent('loadstart'))
  setTimeout(() => {
    if (!isStill()) return
    Object.defineProperty(request, 'readyState', { value: 4, configurable: true })
    request.dispatchEvent(new Event('readystatechange'))
    for (const type of ['error', 'loadend']) request.dispatchEvent(new ProgressEvent(type))
  })
}

/** `socket.constructor` is the class that the page sees. */
function alignConstructor(name: string): () => void {
  const own = prototypeOf(name)
  const before = own && Object.getOwnPropertyDescriptor(own, 'constructor')
  const value: unknown = Reflect.get(globalThis, name)
  if (!before?.configurable) return () => undefined
  Object.defineProperty(own, 'constructor', { ...before, value })
  return () => {
    if (Object.getOwnPropertyDescriptor(own, 'constructor')?.value === value)
      Object.defineProperty(own, 'constructor', before)
  }
}

const CLOSED = { websocket: 3, eventsource: 2 }

/**
 * Returns an object that looks like a socket and soon reports that it failed. A real one would have to contact a host.
 */
function deadSocket(made: NewableFunction, address: unknown, way: 'websocket' | 'eventsource'): EventTarget {
  const socket = Reflect.construct(EventTarget, [], made) as EventTarget
  const own: Record<string, unknown> = {
    url: readAddress(address)?.href,
    readyState: 0,
    withCredentials: false,
    protocol: '',
    extensions: '',
    bufferedAmount: 0,
    binaryType: 'blob',
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null,
    send: () => undefined,
    close: () => {
      own['readyState'] = CLOSED[way]
    },
  }
  // Its class has getters for these, which work only on real ones.
  for (const name of Object.keys(own)) {
    Object.defineProperty(socket, name, {
      get: () => own[name],
      set: (value) => {
        if (name.startsWith('on') || name === 'binaryType') own[name] = value
      },
      configurable: true,
    })
  }
  const tell = (event: Event): void => {
    const handler = own[`on${event.type}`]
    if (typeof handler === 'function')
      socket.addEventListener(event.type, handler as EventListener, { once: true })
    socket.dispatchEvent(event)
  }
  setTimeout(() => {
    own['readyState'] = CLOSED[way]
    tell(new Event('error'))
    if (way === 'websocket') tell(new CloseEvent('close', { code: 1006 }))
  })
  return socket
}
