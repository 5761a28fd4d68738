import type { ScriptOptions } from './insert-script.ts'
import type { Tag } from './tag.ts'

/** A tag on this page. It has started once it was told anything. */
export interface Run {
  readonly name: string
  /** What it was told last. */
  told?: boolean
  /** Its scripts that were set up, and must not begin twice. */
  readonly ready: Set<Element>
}

/** Each script knows the tags that it is a part of, so that another list of tags finds them, of another copy of this code as well. */
export type ScriptOnThePage = HTMLScriptElement & { askfirst?: Set<Run> }

/**
 * A name for each tag, made of what it is for, what it needs and what it loads, by which another list of tags on the same
 * page knows it again. Of two that are alike, the second has another name.
 */
export function runsOf(tags: readonly Tag[]): Map<Tag, Run> {
  const names = new Set<string>()
  return new Map(
    tags.map((tag) => {
      const { scripts, needs = {} } = tag
      const addresses = Array.isArray(scripts) ? scripts.map((script?: ScriptOptions) => script?.src) : []
      let name = [tag.for, Object.values(needs), addresses].join()
      while (names.has(name)) name += '+'
      names.add(name)
      return [tag, { name, ready: new Set() }]
    }),
  )
}

/** The tags that have started on this page, each with a script of it. */
export const findStarted = (): readonly (readonly [run: Run, script: Element])[] =>
  // On a server there is no page.
  [...(globalThis.document?.querySelectorAll<ScriptOnThePage>('script[data-askfirst]') ?? [])].flatMap(
    (script) => [...(script.askfirst ?? [])].map((run) => [run, script] as const),
  )
