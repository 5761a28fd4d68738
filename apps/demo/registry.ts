import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const built = fileURLToPath(new URL('node_modules/registry/dist', import.meta.url))

/** Serves the components that sites copy, as `registry` built them, under `/r/`. */
export function registry(): Plugin {
  const files = (): string[] =>
    readdirSync(built, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.replaceAll('\\', '/'))
  return {
    name: 'registry',
    configureServer(server) {
      server.middlewares.use('/r', (request, response, next) => {
        const file = files().find((each) => request.url === `/${each}`)
        if (file === undefined) return next()
        response.setHeader('Content-Type', 'application/json').end(readFileSync(join(built, file)))
      })
    },
    generateBundle() {
      for (const file of files()) {
        this.emitFile({ type: 'asset', fileName: `r/${file}`, source: readFileSync(join(built, file)) })
      }
    },
  }
}
