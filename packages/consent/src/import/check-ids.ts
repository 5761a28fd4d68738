import { createError } from '../errors.ts'
import { questions } from '../policy/choice.ts'
import type { ImportOptions } from './resolve-import.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Does nothing in production: a wrong id is the same for every visitor, so it shows in development.
 * @throws AskfirstError AF205 for an id that the catalog doesn't have: what was refused of it would be lost
 */
export function checkIds(options: ImportOptions): void {
  // A block, not an early return: bundlers keep the code after a return, with its texts.
  if (process.env.NODE_ENV !== 'production') {
    const { catalog, from, askAnew = [] } = options
    const known = new Set(questions(catalog).map(({ id }) => id))
    const given = from.flatMap(({ categories = {}, shown = {}, vendors = {} }) =>
      [categories, shown, vendors].flatMap((map) => Object.entries(map)),
    )
    for (const [theirs, ids] of given)
      for (const id of ids) if (!known.has(id)) throw createError('AF205', theirs, id)
    for (const id of askAnew) if (!known.has(id)) throw createError('AF205', 'askAnew', id)
  }
}
