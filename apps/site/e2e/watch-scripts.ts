import { expect, type Page, type Request } from '@playwright/test'

/** A text that only the preference center's file contains. That file also keeps the focus clear of the banner. */
export const OF_CENTER = 'isComposing'

export interface Scripts {
  /** The site's own scripts that the page requested so far, once for each request. */
  readonly asked: readonly string[]
  /** Those of them that contain one of these texts. */
  readonly holding: (...texts: string[]) => Promise<string[]>
  /** Checks that no file was requested twice. */
  readonly expectOnce: () => void
}

async function read(request: Request): Promise<string> {
  const response = await request.response()
  // There is no text if the page is gone or redirects.
  return (await response?.text().catch(() => '')) ?? ''
}

/**
 * Watches which scripts of the site a page fetches. Bundlers rename files, so scripts are recognized by their content.
 */
export function watchScripts(page: Page): Scripts {
  const asked: string[] = []
  const bodies = new Map<string, Promise<string>>()
  page.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url())
    if (hostname !== '127.0.0.1' || !/\.m?js$/.test(pathname)) return
    asked.push(request.url())
    bodies.set(request.url(), read(request))
  })
  return {
    asked,
    holding: async (...texts) => {
      const all = await Promise.all([...bodies].map(async ([url, body]) => [url, await body] as const))
      return all.filter(([, body]) => texts.some((text) => body.includes(text))).map(([url]) => url)
    },
    expectOnce: () => expect([...asked].sort()).toEqual([...new Set(asked)].sort()),
  }
}
