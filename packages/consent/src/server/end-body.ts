import type { NodeRequest } from './node-request.ts'

/** In bytes and milliseconds: how much of a body is still read after its answer. Enough for what is under way. */
const MOST = 262_144
const LONGEST = 2000

/**
 * After the answer, reads and drops the rest of the body, so that the connection can serve the next request. If the
 * body goes on for too long, the request and its connection are ended.
 */
export function endBody(request: NodeRequest): void {
  if (request.readableEnded || request.destroyed) return
  let left = MOST
  const end = (): void => {
    stop()
    request.destroy()
  }
  const timer = setTimeout(end, LONGEST)
  const drop = (chunk: unknown): void => {
    left -= (chunk as Uint8Array).byteLength
    if (left < 0) end()
  }
  const stop = (): void => {
    clearTimeout(timer)
    request.off('data', drop)
    request.off('end', stop)
    request.off('close', stop)
  }
  request.on('data', drop)
  request.on('end', stop)
  request.on('close', stop)
  request.resume()
}
