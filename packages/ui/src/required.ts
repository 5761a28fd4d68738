import { AskfirstError } from '@askfirst/catalog'

/** The context of a part's parent, or an error that names both ends. */
export function required<T>(context: T | null, part: string, parent: string): T {
  if (context !== null) return context
  throw new AskfirstError(
    'AF302',
    `<${part}> was used outside of <${parent}>.`,
    'It can’t know what it is about.',
    `Put it inside <${parent}>.`,
  )
}
