import type { GrantId } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { insertScript, type ScriptOptions } from './insert-script.ts'
import { dropUnwanted } from './on-the-page.ts'

/**
 * After the page has painted and earlier scripts have loaded, puts a script on the page if it is still wanted and
 * granted.
 */
export function insertLater(
  store: ConsentStore,
  id: GrantId,
  options: ScriptOptions,
  isAsked: () => boolean,
): void {
  const isWanted = (): boolean => isAsked() && store.isGranted(id)
  afterPaint(() => {
    const unsubscribe = store.subscribe(() => dropUnwanted(store))
    void insertScript({ ids: [id], isWanted }, options).then(unsubscribe)
  })
}
