import type { ScriptOptions } from './insert-script.ts'
import type { Tag } from './tag.ts'

/** A tag on this page. It has started once it was told anything. */
export interface Run {
  readonly name: string
  /** What it was told last. */
  heard?: boolean
  /** Its scripts that were set up, and must not begin twice. */
  readonly ready: Set<Element>
}

/** Each script knows the tags that it is a part of, by name: another list of tags finds them, and another copy of this code. */
export type ScriptOnThePage = HTMLScriptElement & { askfirst?: Record<string, Run> }

/**
 * A name for each tag, made of what it is for, what it needs and what it loads, by which another list of tags on the same
 * page knows it again. Of two that are alike, the second has another name.
 */
export function runsOf(tags: readonly Tag[]): Map<Tag, Run> {
  const names = new Set<string>()
  return new Map(
    tags.map((tag) => {
      // Scripts that are a function have no address yet.
      const scripts = [tag.scripts].flat() as readonly (Partial<ScriptOptions> | undefined)[]
      let name = [
        tag.for,
        Object.values(tag.needs ?? {}) as readonly string[],
        scripts.map((script) => script?.src),
      ].join()
      while (names.has(name)) name += ','
      names.add(name)
      return [tag, { name, ready: new Set() }]
    }),
  )
}

/** The scripts on this page, with the tags that have started. */
export const startedScripts = (): Iterable<ScriptOnThePage> =>
  // On a server there is no page.
  globalThis.document?.querySelectorAll<ScriptOnThePage>('script[data-askfirst]') ?? []
