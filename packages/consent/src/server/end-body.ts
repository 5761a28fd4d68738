import type { NodeRequest } from './node-request.ts'

/** What may still come of a body after its answer, in bytes and milliseconds: enough for what was under way. */
const MOST = 262_144
const LONGEST = 2000

/**
 * After the answer: what is left of the body is read and dropped, so that the connection serves the next request. One
 * that goes on is ended, and its connection with it.
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
