import { findIn } from './find-in.ts'

/** What runs. A script that waits as text for its grant is not on the page yet. */
export const ON_THE_PAGE = 'script[data-askfirst]:not([type="text/plain"])'

/** Marks one that has run. */
export const LOADED = 'data-askfirst-loaded'

/**
 * The scripts on the page by their address or code. The page is what remembers; this only spares looking through all of
 * it for each of thousands: it is looked through once, and from then on the browser tells what was added.
 */
let known: Map<string, HTMLScriptElement> | undefined
let watcher: MutationObserver | undefined

const enter = (scripts: Iterable<HTMLScriptElement>): void => {
  for (const script of scripts) {
    const key = script.getAttribute('src') ?? script.text
    // The first one counts, for as long as it is there.
    if (!known!.get(key)?.isConnected) known!.set(key, script)
  }
}
const follow = (changes: readonly MutationRecord[]): void => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) enter(findIn(node, ON_THE_PAGE))
  }
}

/** The script with this address or code that runs on the page, whoever put it there. */
export function findOnThePage(key: string): HTMLScriptElement | undefined {
  if (known) follow(watcher!.takeRecords())
  else {
    watcher = new MutationObserver(follow)
    watcher.observe(document, { childList: true, subtree: true })
  }
  // Nothing is known, or one that is gone: another of its kind may have come before it went.
  if (!known || known.get(key)?.isConnected === false) {
    known = new Map()
    enter(document.querySelectorAll<HTMLScriptElement>(ON_THE_PAGE))
  }
  return known.get(key)
}
