import { createHash, randomBytes } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createReadableStreamFromReadable } from '@react-router/node'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, ServerRouter } from 'react-router'
import { contentSecurityPolicy } from './content-security-policy'
import { NonceContext } from './nonce'

/** In milliseconds. The router gives up on promises of loaders that take longer. */
export const streamTimeout = 5000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> | Response {
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })

  // A nonce is for one response. A shared cache sends one response many times, so its policy lists the scripts' hashes.
  const isShared = headers.get('Cache-Control')?.includes('public') ?? false
  const nonce = isShared ? undefined : randomBytes(16).toString('base64')
  const isWhole = isShared || isbot(request.headers.get('user-agent'))

  return new Promise((resolve, reject) => {
    let isSent = false
    const send = async (): Promise<void> => {
      isSent = true
      const stream = new PassThrough({ final: (done) => (clearTimeout(timer), done()) })
      pipe(stream)
      const body = isShared ? await text(stream) : createReadableStreamFromReadable(stream)
      const sources = typeof body === 'string' ? hashesOf(body) : `'nonce-${nonce}'`
      headers.set('Content-Security-Policy', contentSecurityPolicy(sources))
      resolve(new Response(body, { status, headers }))
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext value={nonce}>
        <ServerRouter context={context} url={request.url} {...(nonce !== undefined && { nonce })} />
      </NonceContext>,
      {
        nonce,
        // React would send a long page hidden until a script shows it. Without JavaScript, nobody would see the banner.
        progressiveChunkSize: Infinity,
        [isWhole ? 'onAllReady' : 'onShellReady']: () => send().catch(reject),
        onShellError: reject,
        onError: (error) => {
          status = 500
          // The rejection reports an error that comes earlier.
          if (isSent) console.error(error)
        },
      },
    )
    const timer = setTimeout(abort, streamTimeout + 1000)
  })
}

function hashesOf(html: string): string {
  const scripts = [...html.matchAll(/<script(?![^>]* src=)[^>]*>([^]*?)<\/script>/g)]
  return scripts
    .map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`)
    .join(' ')
}
