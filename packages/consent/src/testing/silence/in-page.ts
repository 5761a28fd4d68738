/**
 * Functions that run in the page. Playwright sends each one as text, so it must be self-contained: no import, no
 * outside helper. None waits for the page's own timers, which a test may have stopped.
 */

/** What one document holds. */
export interface Held {
  readonly origin: string
  readonly local: readonly string[]
  readonly session: readonly string[]
  readonly databases: readonly string[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
}

export async function lookAround(): Promise<Held> {
  // A sandboxed document has no storage, and throws.
  const keys = (area: 'localStorage' | 'sessionStorage'): string[] => {
    try {
      return Object.keys(globalThis[area])
    } catch {
      return []
    }
  }
  let databases: string[] = []
  try {
    databases = (await indexedDB.databases()).flatMap(({ name }) => name ?? [])
  } catch {}
  return {
    origin: globalThis.origin,
    local: keys('localStorage'),
    session: keys('sessionStorage'),
    databases,
    links: [...document.querySelectorAll<HTMLLinkElement>('link[rel][href]')].map(({ rel, href }) => ({
      rel,
      href,
    })),
  }
}

/** Scrolls everything that scrolls by one screen. Returns whether anything moved. */
export function scrollOn(): boolean {
  let moved = false
  const all = [document.scrollingElement, ...document.querySelectorAll('body *')]
  for (const box of all) {
    if (!box || box.scrollHeight <= box.clientHeight) continue
    const before = box.scrollTop
    box.scrollBy({ top: box.clientHeight, behavior: 'instant' })
    if (box.scrollTop !== before) moved = true
  }
  return moved
}

/**
 * Tells the document that the visitor leaves. Browsers don't report requests that a page makes while it really leaves,
 * so it stays.
 */
export function sayGoodbye(): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
  globalThis.dispatchEvent(new Event('blur'))
  globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }))
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  globalThis.dispatchEvent(new Event('unload'))
}
