import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { filmPage } from './film.ts'
import { formScript, tagScript } from './scripts.ts'
import { cookiesOf } from './tags.ts'

const ADDRESS = /^\/stand-ins\/([a-z\d-]+)\/(tag\.js|form\.js|embed|collect)$/

function answer(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  if (pathname === '/start-over' && request.method === 'POST') {
    const back = new URL(request.headers.referer ?? '/', 'http://localhost')
    response.writeHead(303, {
      'Clear-Site-Data': '"cookies"',
      'Cache-Control': 'no-store',
      Location: back.pathname + back.search,
    })
    response.end()
    return
  }
  if (!pathname.startsWith('/stand-ins/')) {
    next()
    return
  }
  const [, tag = '', part] = ADDRESS.exec(pathname) ?? []
  // Another path hides them from the page, as another host would.
  const third = cookiesOf(tag, 'third', `HttpOnly; Path=/stand-ins/${tag}/`)
  const first = cookiesOf(tag, 'first', 'Path=/')
  const send = (type: string, body: string): void => {
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' })
    response.end(body)
  }
  const isFilm = tag === 'youtube'
  if (third && part === 'collect') {
    const headers = { 'Cache-Control': 'no-store' }
    response.writeHead(204, searchParams.has('cookieless') ? headers : { ...headers, 'Set-Cookie': third })
    response.end()
  } else if (first && part === 'tag.js' && !isFilm) send('text/javascript', tagScript(tag, first))
  else if (part === 'form.js' && tag === 'hubspot') send('text/javascript', formScript)
  else if (part === 'embed' && isFilm) send('text/html', filmPage(searchParams.get('film')))
  else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('No such stand-in.')
}

/** Plays the vendors of the catalog, so that the demo never contacts a real one. */
export const standIns = (): Plugin => ({
  name: 'stand-ins',
  configureServer: ({ middlewares }) => void middlewares.use(answer),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
})
