import { AskfirstError } from '@askfirst/catalog'

/** Returns the context of a part's parent, or throws an error that names both. */
export function required<T>(context: T | null, part: string, parent: string): T {
  if (context !== null) return context
  throw new AskfirstError(
    'AF302',
    `<${part}> was used outside of <${parent}>.`,
    'It can’t know what it is about.',
    `Put it inside <${parent}>.`,
  )
}
