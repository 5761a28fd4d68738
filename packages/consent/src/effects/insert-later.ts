import type { GrantId } from '@askfirst/catalog'
import type { ConsentStore } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { dropUnwanted } from './drop-unwanted.ts'
import { insertScript, type ScriptOptions } from './insert-script.ts'

/** Puts a script on the page once it has drawn and those before it have come, if it is still wanted and granted then. */
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
