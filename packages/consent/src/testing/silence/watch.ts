import type { BrowserContext, BrowserRequest, BrowserTab } from './browser.ts'

/** A request that something in the browser made. */
export interface Asked {
  /** As Playwright calls it: `image`, `script`, `ping`, … */
  readonly type: string
  readonly url: string
}

export interface Watch {
  readonly asked: readonly Asked[]
  /** Waits until nothing has happened for `settle` ms, or for `timeout` ms at most. */
  readonly rest: (settle: number, timeout: number) => Promise<void>
  readonly stop: () => void
}

/** Listens to all requests of the context: pages, frames, popups, workers. */
export function watchContext(context: BrowserContext): Watch {
  const asked: Asked[] = []
  const pending = new Set<BrowserRequest>()
  const tabs = new Set<BrowserTab>()
  let last = Date.now()

  const begun = (request: BrowserRequest): void => {
    last = Date.now()
    asked.push({ type: request.resourceType(), url: request.url() })
    // An event stream has no end to wait for.
    if (request.resourceType() !== 'eventsource') pending.add(request)
  }
  const ended = (request: BrowserRequest): void => {
    last = Date.now()
    pending.delete(request)
  }
  const socket = (opened: { url(): string }): void => {
    last = Date.now()
    asked.push({ type: 'websocket', url: opened.url() })
  }
  const enter = (tab: BrowserTab): void => {
    if (tabs.has(tab)) return
    tabs.add(tab)
    tab.on('websocket', socket)
  }

  context.on('request', begun)
  context.on('requestfinished', ended)
  context.on('requestfailed', ended)
  context.on('page', enter)
  context.pages().forEach(enter)

  return {
    asked,
    rest: async (settle, timeout) => {
      const began = (last = Date.now())
      while (Date.now() - began < timeout && (pending.size > 0 || Date.now() - last < settle)) await pause(50)
    },
    stop: () => {
      context.off('request', begun)
      context.off('requestfinished', ended)
      context.off('requestfailed', ended)
      context.off('page', enter)
      for (const tab of tabs) tab.off('websocket', socket)
    },
  }
}

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
