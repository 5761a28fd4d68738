/** What is needed of Node's `IncomingMessage`. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly socket: object
}

/** What is needed of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number
  readonly setHeader: (name: string, value: string | readonly string[]) => unknown
  readonly end: (body?: string) => unknown
}

/** The same handler for `node:http`, Express, Connect and Fastify's raw requests. No body parser may come before it. */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const answer = await handler(toFetchRequest(request))
    response.statusCode = answer.status
    for (const [name, value] of answer.headers) {
      if (name !== 'set-cookie') response.setHeader(name, value)
    }
    const cookies = answer.headers.getSetCookie()
    if (cookies.length > 0) response.setHeader('set-cookie', cookies)
    response.end(await answer.text())
  }
}

function toFetchRequest(request: NodeRequest): Request {
  const { method = 'GET', url = '/', socket } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // Pseudo headers of HTTP/2 are none for Fetch.
    if (value === undefined || name.startsWith(':')) continue
    for (const each of [value].flat()) headers.append(name, each)
  }
  const protocol = 'encrypted' in socket && socket.encrypted ? 'https' : 'http'
  const address = new URL(url, `${protocol}://${headers.get('host') ?? 'localhost'}`)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init: RequestInit & { readonly duplex?: 'half' } = {
    method,
    headers,
    ...(hasBody && { body: toStream(request), duplex: 'half' as const }),
  }
  return new Request(address, init)
}

function toStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await chunks.return?.()
    },
  })
}
