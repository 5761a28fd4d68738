import type { ConsentStore } from '../state.ts'
import { LOADED, ON_THE_PAGE } from './on-the-page.ts'

/**
 * After a decision: scripts of ours that are on their way, and that everybody they are for was refused, do not run when
 * they come. A browser runs a script only in the document for which it was asked, so each is given to another document.
 * Whoever waits for it goes on; given again, it is asked for anew.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#execute-the-script-element
 */
export function dropUnwanted({ early, getState }: Pick<ConsentStore<never>, 'early' | 'getState'>): void {
  const grants: Readonly<Record<string, boolean>> = getState().grants
  const isOut = (id: string): boolean => grants[id] === false && !early.includes(id)
  for (const script of document.querySelectorAll<HTMLScriptElement>(`${ON_THE_PAGE}:not([${LOADED}])`)) {
    // What code made is async, whatever its attributes say; what stands in the HTML may have run. jsdom doesn't tell.
    const isOurs = (script.async as boolean | undefined) !== false
    if (isOurs && script.dataset['askfirst']!.split(' ').every(isOut)) {
      new Document().adoptNode(script)
      script.dispatchEvent(new Event('error'))
    }
  }
}
