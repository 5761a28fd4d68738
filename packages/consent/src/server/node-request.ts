import { originOf } from './host.ts'
import { bodyIsTaken, HttpRefusal } from './http-refusal.ts'

type Listener = (value?: unknown) => void

/** The part of Node's `IncomingMessage` that we use, also for HTTP/2. */
export interface NodeRequest {
  /** The method of the request. */
  readonly method?: string | undefined
  /** The path of the request, with its query. */
  readonly url?: string | undefined
  /** The major version of HTTP. */
  readonly httpVersionMajor?: number
  /** The headers, by their lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The connection. */
  readonly socket?: object | null
  /** The body has ended and was read. */
  readonly readableEnded?: boolean
  /** Whether the connection is gone. */
  readonly destroyed?: boolean
  /** Listens to an event of the body. */
  readonly on: (event: string, listener: Listener) => unknown
  /** Stops listening. */
  readonly off: (event: string, listener: Listener) => unknown
  /** Stops reading the body. */
  readonly pause: () => unknown
  /** Reads on. */
  readonly resume: () => unknown
  /** Closes the connection. */
  readonly destroy: () => unknown
}

/** Methods that Fetch requests can't have. */
const METHODS_OF_PROXIES = /^(?:CONNECT|TRACE|TRACK)$/i

/** A Fetch request, and a function that releases the connection: the rest of the body is then Node's again. */
export interface Borrowed {
  readonly request: Request
  readonly release: () => void
}

/** @throws HttpRefusal where no such request can be */
export function toFetchRequest(request: NodeRequest): Borrowed {
  const { method = 'GET', url = '/', socket } = request
  if (METHODS_OF_PROXIES.test(method)) throw new HttpRefusal(405, 'Only POST makes a choice.')
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // The pseudo headers of HTTP/2 aren't headers in Fetch.
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

/**
 * The host comes from the header, whatever the request line says: `//other.test/`, or `http://other.test/` as for a
 * proxy.
 */
function pathOf(target: string): string {
  if (target.startsWith('/')) return target
  if (!URL.canParse(target)) return '/'
  const { pathname, search } = new URL(target)
  return (pathname.startsWith('/') ? pathname : '/') + search
}

/** Doesn't iterate over the request: stopping an iteration ends the connection. */
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
    // It may close without an error.
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
