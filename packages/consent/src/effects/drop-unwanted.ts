import type { ConsentStore } from '../state.ts'
import { LOADED, ON_THE_PAGE } from './on-the-page.ts'

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
