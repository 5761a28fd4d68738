import { originOf } from './host.ts'
import { bodyIsTaken, HttpRefusal } from './http-refusal.ts'

type Listener = (value?: unknown) => void

/** What is needed of Node's `IncomingMessage`, and of the one for HTTP/2. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly httpVersionMajor?: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly socket?: object | null
  /** The body has come to its end, and was read. */
  readonly readableEnded?: boolean
  readonly destroyed?: boolean
  readonly on: (event: string, listener: Listener) => unknown
  readonly off: (event: string, listener: Listener) => unknown
  readonly pause: () => unknown
  readonly resume: () => unknown
  readonly destroy: () => unknown
}

/** Methods that Fetch has no requests for. */
const METHODS_OF_PROXIES = /^(?:CONNECT|TRACE|TRACK)$/i

/** A request for Fetch, and what takes its hands off the connection: what is left of the body is then Node's again. */
export interface Borrowed {
  readonly request: Request
  readonly release: () => void
}

/**
 * @throws HttpRefusal where no such request can be
 */
export function toFetchRequest(request: NodeRequest): Borrowed {
  const { method = 'GET', url = '/', socket } = request
  if (METHODS_OF_PROXIES.test(method)) throw new HttpRefusal(405, 'Only POST makes a choice.')
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // Pseudo headers of HTTP/2 are none for Fetch.
    if (value === undefined || name.startsWith(':')) continue
    if (typeof value === 'string') headers.append(name, value)
    else for (const each of value) headers.append(name, each)
  }
  const { ':authority': authority } = request.headers
  if (typeof authority === 'string') headers.set('host', authority)
  const isEncrypted = socket && 'encrypted' in socket && socket.encrypted
  const origin = originOf(isEncrypted ? 'https:' : 'http:', headers.get('host') ?? 'localhost')
  if (origin === null) throw new HttpRefusal(400, 'The host of the request is none.')
  const address = origin + pathOf(url)
  if (method === 'GET' || method === 'HEAD') {
    return { request: new Request(address, { method, headers }), release: () => undefined }
  }
  const { body, release } = toStream(request)
  const init: RequestInit & { readonly duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return { request: new Request(address, init), release }
}

/** The host is the header's, whatever stands in the first line: `//other.test/`, or `http://other.test/` as for a proxy. */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return (pathname.startsWith('/') ? pathname : '/') + search
}

/** Not by iterating over it: whoever stops in the middle of that has ended the connection. */
function toStream(request: NodeRequest): { readonly body: ReadableStream<Uint8Array>; release: () => void } {
  let controller: ReadableStreamDefaultController<Uint8Array>
  const listeners: Readonly<Record<string, Listener>> = {
    data: (chunk) => {
      request.pause()
      controller.enqueue(chunk as Uint8Array)
    },
    end: () => {
      release()
      controller.close()
    },
    error: (error) => {
      release()
      controller.error(error)
    },
    // It may go without an error.
    close: () => {
      release()
      controller.error(new Error('The connection was closed.'))
    },
  }
  const release = (): void => {
    for (const [event, listener] of Object.entries(listeners)) request.off(event, listener)
  }
  let isListening = false
  const body = new ReadableStream<Uint8Array>(
    {
      start: (own) => {
        controller = own
      },
      pull: () => {
        if (!isListening) {
          if (request.readableEnded) return controller.error(bodyIsTaken())
          if (request.destroyed) return listeners['close']!()
          for (const [event, listener] of Object.entries(listeners)) request.on(event, listener)
          isListening = true
        }
        request.resume()
      },
      cancel: release,
    },
    { highWaterMark: 0 },
  )
  return { body, release }
}
