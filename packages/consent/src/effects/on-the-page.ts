import { findIn } from './find-in.ts'

/** Scripts that run. A script that waits as text for its grant is not on the page yet. */
export const ON_THE_PAGE = 'script[data-askfirst]:not([type="text/plain"])'

/** Marks a script that has run. */
export const LOADED = 'data-askfirst-loaded'

/**
 * The scripts on the page by their address or code. The page is the source of truth. This index only avoids searching
 * the page for each of thousands of scripts: it searches once, and then the browser reports what was added.
 */
let known: Map<string, HTMLScriptElement> | undefined
let watcher: MutationObserver | undefined

const enter = (scripts: Iterable<HTMLScriptElement>): void => {
  for (const script of scripts) {
    const key = script.getAttribute('src') ?? script.text
    // The first one counts as long as it is on the page.
    if (!known!.get(key)?.isConnected) known!.set(key, script)
  }
}
const follow = (changes: readonly MutationRecord[]): void => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) enter(findIn(node, ON_THE_PAGE))
  }
}

/** Returns the script with this address or code that runs on the page, no matter which code put it there. */
export function findOnThePage(key: string): HTMLScriptElement | undefined {
  if (known) follow(watcher!.takeRecords())
  else {
    watcher = new MutationObserver(follow)
    watcher.observe(document, { childList: true, subtree: true })
  }
  // Either nothing is known or the known script is gone: an equal one may have been added before that.
  if (!known || known.get(key)?.isConnected === false) {
    known = new Map()
    enter(document.querySelectorAll<HTMLScriptElement>(ON_THE_PAGE))
  }
  return known.get(key)
}
