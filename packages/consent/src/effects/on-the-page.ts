import type { ConsentStore } from '../state.ts'
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

/**
 * After a decision: stops our scripts that are still loading if all their vendors were refused. A browser runs a script
 * only in the document that requested it, so each script is moved to another document. What waits for the script goes
 * on. If the vendor is granted again, the script is requested again.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
 */
export function dropUnwanted({ early, getState }: Pick<ConsentStore<never>, 'early' | 'getState'>): void {
  const grants: Readonly<Record<string, boolean>> = getState().grants
  const isOut = (id: string): boolean => grants[id] === false && !early.includes(id)
  for (const script of document.querySelectorAll<HTMLScriptElement>(`${ON_THE_PAGE}:not([${LOADED}])`)) {
    // A script that code made is async, whatever its attributes say. One from the HTML may have run. jsdom lacks this.
    const isOurs = (script.async as boolean | undefined) !== false
    if (isOurs && script.dataset['askfirst']!.split(' ').every(isOut)) {
      new Document().adoptNode(script)
      script.dispatchEvent(new Event('error'))
    }
  }
}
