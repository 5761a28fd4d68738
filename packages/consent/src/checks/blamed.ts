import { type AnyCatalog, AskfirstError } from '@askfirst/catalog'
import { attempt, report } from '../attempt.ts'
import type { ConsentEffect, EffectContext } from '../state.ts'

/** For development: the same effect, but a fault of it, now or later, is reported as one that says which effect it was. */
export function blamed<E extends ConsentEffect<never>>(effect: E, index: number): E {
  const blame = (cause: unknown): void => {
    const error = new AskfirstError(
      'AF215',
      `effects[${index}]${effect.name && ` (${effect.name})`} threw: ${String(cause)}`,
      'What it does on the page is not done, or not undone. The other effects run all the same.',
      'Mend what it threw, which is the cause of this error.',
    )
    report(Object.assign(error, { cause }))
  }
  const run = (context: EffectContext<AnyCatalog>): (() => void) | undefined => {
    const own: EffectContext<AnyCatalog> = {
      ...context,
      subscribe: (listener) =>
        context.subscribe((state, previous) => {
          attempt(() => listener(state, previous), blame)
        }),
    }
    const undo = attempt(() => effect(own as never), blame)
    if (typeof undo !== 'function') return
    // What it returns is not handed on: a promise that is rejected would be told twice.
    return () => {
      attempt(undo, blame)
    }
  }
  // What it says of itself, too.
  return Object.assign(run, effect) as unknown as E
}
