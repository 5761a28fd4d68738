import type { AnyCatalog } from '@askfirst/catalog'
import { type Question, questions } from '../policy/choice.ts'
import type { ScriptOptions } from '../effects/insert-script.ts'
import { byPriority } from '../effects/priority.ts'
import type { Tag } from '../effects/tag.ts'
import { hash } from '../record/hash.ts'
import { grantKey, questionKey } from '../record/keys.ts'

/** Properties of a `<link>`. */
type Link = Readonly<Record<string, string>>
/** What must be granted, in the terms of a record: hash of the grant, hash of the refusal, 1 if a signal refuses it. */
type Condition = readonly [grant: string, refusal: string, bySignal: 0 | 1]
export type Preload = readonly [link: Link, conditions: readonly Condition[]]

function scriptsOf({ scripts = [] }: Tag<string>): readonly ScriptOptions[] {
  if (typeof scripts !== 'function') return scripts
  try {
    return scripts()
  } catch {
    // Only a page could compute it.
    return []
  }
}

/** The addresses that tags will request, and what must be granted first. */
export function preloads(catalog: AnyCatalog, tags: readonly Tag<string>[]): readonly Preload[] {
  const all = questions(catalog)
  const condition = (question: Question): Condition => [
    hash(grantKey(question)).toString(36),
    hash(questionKey(question)).toString(36),
    catalog.categories[question.category]?.refusedBySignal ? 1 : 0,
  ]
  return byPriority(tags).flatMap((tag) => {
    const ids: readonly string[] = typeof tag.for === 'string' ? [tag.for] : tag.for
    const named = all.filter(({ id }) => ids.includes(id))
    // The store reports this to the developer.
    if (named.length === 0) return []
    const shared = catalog.vendors.filter((vendor) =>
      named.some(
        (question) => 'tag' in question && question.tag !== undefined && question.tag === vendor.tag,
      ),
    )
    const conditions = [...new Set([...named, ...shared])]
      .filter(({ category }) => !catalog.categories[category]?.necessary)
      .map(condition)
    return scriptsOf(tag).flatMap(({ src, type, crossOrigin, integrity }): Preload[] =>
      src === undefined
        ? []
        : [
            [
              {
                rel: type === 'module' ? 'modulepreload' : 'preload',
                as: 'script',
                // The priority that browsers give to `async` scripts: after what the page needs.
                fetchPriority: 'low',
                ...(crossOrigin !== undefined && { crossOrigin }),
                ...(integrity !== undefined && { integrity }),
                href: src,
              },
              conditions,
            ],
          ],
    )
  })
}
