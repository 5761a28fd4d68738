import { AskfirstError } from '@askfirst/catalog'

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
