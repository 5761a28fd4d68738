import { afterPaint } from './after-paint.ts'
import { insertScript, type ScriptOptions } from './insert-script.ts'

/** Puts a script on the page once it has drawn and those before it have come, if it is still wanted then. */
export function insertAfterPaint(
  ids: readonly string[],
  options: ScriptOptions,
  isWanted: () => boolean,
): void {
  afterPaint(() => void insertScript({ ids, isWanted }, options))
}
