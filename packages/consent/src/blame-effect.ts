import { AskfirstError, type AnyCatalog } from '@askfirst/catalog'
import { attempt } from './attempt.ts'
import type { EffectContext } from './state.ts'

/** For development: what an effect threw, as an error that says which effect it was. */
export function blameEffect(effect: { readonly name: string }, index: number, cause: unknown): AskfirstError {
  const error = new AskfirstError(
    'AF215',
    `effects[${index}]${effect.name && ` (${effect.name})`} threw: ${String(cause)}`,
    'What it does on the page is not done, or not undone. The other effects run all the same.',
    'Mend what it threw, which is the cause of this error.',
  )
  return Object.assign(error, { cause })
}

/** For development: the same, but what throws when it is told of a change is the effect's own. */
export const blaming = <C extends AnyCatalog>(
  context: EffectContext<C>,
  failed: (cause: unknown) => void,
): EffectContext<C> => ({
  ...context,
  subscribe: (listener) =>
    context.subscribe((state, previous) => {
      attempt(() => listener(state, previous), failed)
    }),
})
