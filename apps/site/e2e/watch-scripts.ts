import { expect, type Page, type Request } from '@playwright/test'

/** What stands in the file of the preference center alone, which also keeps focus out from behind the banner. */
export const OF_CENTER = 'data-aside'

export interface Scripts {
  /** The site's own that the page asked for so far, each time that it did. */
  readonly asked: readonly string[]
  /** Those of them that hold one of these texts. */
  readonly holding: (...texts: string[]) => Promise<string[]>
  /** Makes sure that no file was asked for twice. */
  readonly expectOnce: () => void
}

async function read(request: Request): Promise<string> {
  const response = await request.response()
  // Of a page that is gone, or of one that sends elsewhere, there is none.
  return (await response?.text().catch(() => '')) ?? ''
}

/** Watches which scripts of the site a page fetches. Bundlers give files other names, so they are known by what they say. */
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
