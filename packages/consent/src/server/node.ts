import { endBody } from './end-body.ts'
import { type Borrowed, type NodeRequest, toFetchRequest } from './node-request.ts'
import { HttpRefusal } from './http-refusal.ts'

export type { NodeRequest }

/** The part of Node's `ServerResponse` that we use. */
export interface NodeResponse {
  /** The status to send. */
  statusCode: number
  /** Whether other code has begun to answer. */
  readonly headersSent?: boolean
  /** Whether the answer has ended. */
  readonly writableEnded?: boolean
  /** Whether the connection is gone. */
  readonly destroyed?: boolean
  /** Sets a header. */
  readonly setHeader: (name: string, value: string | readonly string[]) => unknown
  /** Sends the body, and ends the answer. */
  readonly end: { (): unknown; (body: Uint8Array): unknown }
  /** Listens to errors of the connection. */
  readonly on?: (event: 'error', listener: () => void) => unknown
}

/**
 * Converts the handler for `node:http`, `node:http2`, Express, Connect and Fastify's raw requests. Don't put a body
 * parser before it. It never rejects: each request gets a status, unless its connection is closed.
 */
export function toNodeHandler(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse, next?: (error: unknown) => void) => Promise<void> {
  return async (request, response, next) => {
    // An unhandled `error` event ends the process. A broken connection shows when we write to it.
    request.on('error', ignore)
    response.on?.('error', ignore)
    const borrowed = borrow(request)
    try {
      const answer = borrowed instanceof HttpRefusal ? borrowed.toResponse() : await handler(borrowed.request)
      const body = answer.body ? new Uint8Array(await answer.arrayBuffer()) : undefined
      // Other code may have answered meanwhile, or the client may be gone.
      if (!isOver(response)) send(answer, body, request, response)
    } catch (error) {
      fail(error, response, next)
    }
    if ('release' in borrowed) borrowed.release()
    endBody(request)
  }
}

const ignore = (): void => undefined
const isOver = ({ headersSent, writableEnded, destroyed }: NodeResponse): boolean =>
  headersSent === true || writableEnded === true || destroyed === true

function borrow(request: NodeRequest): Borrowed | HttpRefusal {
  try {
    return toFetchRequest(request)
  } catch (error) {
    return error instanceof HttpRefusal ? error : new HttpRefusal(400, 'The request can’t be read.')
  }
}

function send(
  answer: Response,
  body: Uint8Array | undefined,
  request: NodeRequest,
  response: NodeResponse,
): void {
  response.statusCode = answer.status
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') response.setHeader(name, value)
  }
  // Don't wait for a slow client. HTTP/2 has no such header.
  if (answer.status === 408 && request.httpVersionMajor === 1) response.setHeader('connection', 'close')
  // Set cookies last, so that an answer that can't be sent stores nothing.
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) response.setHeader('set-cookie', cookies)
  if (body) response.end(body)
  else response.end()
}

/** The handler failed. A framework has its own way to report that. */
function fail(error: unknown, response: NodeResponse, next?: (error: unknown) => void): void {
  try {
    if (typeof next === 'function') return next(error)
    console.error(error)
    if (isOver(response)) return
    response.statusCode = 500
    response.end()
  } catch (another) {
    console.error(another)
  }
}
