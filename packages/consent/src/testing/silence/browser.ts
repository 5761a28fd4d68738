/**
 * The parts of Playwright that we use, as structural types, so that this entry needs no version of it and imports
 * nothing.
 */

export interface BrowserRequest {
  url(): string
  resourceType(): string
  redirectedFrom(): BrowserRequest | null
}

export interface BrowserResponse {
  url(): string
  status(): number
  headers(): Readonly<Record<string, string>>
  request(): BrowserRequest
}

export interface BrowserCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
}

export interface BrowserFrame {
  isDetached(): boolean
  evaluate<R>(inPage: () => R): Promise<Awaited<R>>
}

export interface BrowserContext {
  cookies(): Promise<readonly BrowserCookie[]>
  storageState(): Promise<{
    readonly origins: readonly {
      readonly origin: string
      readonly localStorage: readonly { readonly name: string; readonly value: string }[]
    }[]
  }>
  pages(): readonly BrowserTab[]
  on(
    event: 'request' | 'requestfinished' | 'requestfailed',
    listener: (request: BrowserRequest) => void,
  ): unknown
  on(event: 'page', listener: (page: BrowserTab) => void): unknown
  off(
    event: 'request' | 'requestfinished' | 'requestfailed',
    listener: (request: BrowserRequest) => void,
  ): unknown
  off(event: 'page', listener: (page: BrowserTab) => void): unknown
}

/** Any page of the context: the tested one, and those that it opens. */
export interface BrowserTab {
  /** All frames of the page. */
  frames(): readonly BrowserFrame[]
  /** Listens to the web sockets that the page opens. */
  on(event: 'websocket', listener: (socket: { url(): string }) => void): unknown
  /** Stops listening. */
  off(event: 'websocket', listener: (socket: { url(): string }) => void): unknown
}

/** Playwright's `Page`. */
export interface BrowserPage extends BrowserTab {
  /** Moves the pointer, because some tags wait for it. */
  readonly mouse: { move(x: number, y: number): Promise<void> }
  /** The context with the cookies and storages of the page. */
  context(): BrowserContext
  /** The frame of the page itself. */
  mainFrame(): BrowserFrame
  /** The address of the page. */
  url(): string
  /** Opens an address. */
  goto(url: string, options: { readonly waitUntil: 'commit' }): Promise<BrowserResponse | null>
  /** Waits until the page has loaded. */
  waitForLoadState(state: 'load', options: { readonly timeout: number }): Promise<void>
}
