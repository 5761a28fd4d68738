import type { AnyCatalog } from '@askfirst/catalog'
import { attempt, report } from '../attempt.ts'
import { createError } from '../errors.ts'
import type { ConsentEffect, EffectContext } from '../state.ts'

/** Development only. Wraps an effect so that an error that it throws, now or later, names the effect. */
export function blamed<E extends ConsentEffect<never>>(effect: E, index: number): E {
  const blame = (cause: unknown): void => {
    const name = `effects[${index}]${effect.name && ` (${effect.name})`}`
    const error = createError('AF215', name, String(cause))
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
    // Its result is not passed on: a rejected promise would be reported twice.
    return () => {
      attempt(undo, blame)
    }
  }
  // The effect's own properties, too.
  return Object.assign(run, effect) as unknown as E
}
