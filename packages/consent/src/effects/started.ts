import type { ScriptOptions } from './insert-script.ts'
import type { Tag } from './tag.ts'

/** A tag on this page. It counts as started once it got its first consent value. */
export interface Run {
  readonly name: string
  /** The last consent value that it got. */
  heard?: boolean
  /** Its scripts that were set up and must not start twice. */
  readonly ready: Set<Element>
}

/**
 * Each script stores the tags that it is part of, by name, so another list of tags or another copy of this code finds
 * them.
 */
export type ScriptOnThePage = HTMLScriptElement & { askfirst?: Record<string, Run> }

/**
 * Names each tag by its vendors, needs and scripts, so that another list of tags on the same page recognizes it. If two
 * tags are alike, the second gets another name.
 */
export function runsOf(tags: readonly Tag[]): Map<Tag, Run> {
  const names = new Set<string>()
  return new Map(
    tags.map((tag) => {
      // Scripts given as a function have no address yet.
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

/** The scripts on this page whose tags have started. */
export const startedScripts = (): Iterable<ScriptOnThePage> =>
  // There is no page on a server.
  globalThis.document?.querySelectorAll<ScriptOnThePage>('script[data-askfirst]') ?? []
