import type { ConsentEffect } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { insertScript, type ScriptFailure } from './insert-script.ts'
import { byPriority } from './priority.ts'
import type { Tag } from './tag.ts'

/** A tag that did not do its work. */
export interface TagFailure {
  /** The ids whose grant it has. */
  readonly ids: readonly string[]
  /** The script that failed. Absent: code of the tag threw. */
  readonly src?: string | undefined
  readonly cause: unknown
}

export interface ScriptLoaderOptions {
  /** For pages whose Content-Security-Policy lets scripts in by nonce. A script's own wins. */
  readonly nonce?: string
  /**
   * Told of each script that did not load and of each tag that threw.
   * @default what was thrown goes to the window's `error` event; the browser itself reports scripts that did not load
   */
  readonly onError?: (failure: TagFailure) => void
}

const task = (job: () => void): (() => void) => {
  const timer = setTimeout(job)
  return () => clearTimeout(timer)
}

/**
 * Loads the tags of vendors as they are granted: after the page has drawn, one a task, the most important first.
 * Each loads once per page. What a tag does wrong touches no other.
 */
export function scriptLoader(tags: readonly Tag[], options: ScriptLoaderOptions = {}): ConsentEffect {
  const { nonce, onError } = options
  const ordered = byPriority(tags)
  // The tags that run, with what they were last told. Kept here, not where the effect starts:
  // started again, it must not load again.
  const running = new Map<Tag, boolean>()
  /** Tags with a script that did not load: their next grant tries once more. */
  const broken = new Set<Tag>()

  const fail = (failure: TagFailure): void => {
    if (onError) onError(failure)
    else if (failure.src === undefined) setTimeout(() => reportError(failure.cause))
  }

  const start: ConsentEffect = (consent) => {
    const { grants } = consent.getState()
    const idsOf = (tag: Tag): readonly string[] => {
      const ids: readonly string[] = typeof tag.for === 'string' ? [tag.for] : tag.for
      const known = ids.filter((id) => Object.hasOwn(grants, id))
      // Where the catalog has none of them, the store tells the developer.
      return known.length > 0 ? known : ids
    }
    const isGranted = (tag: Tag): boolean => idsOf(tag).every((id) => consent.isGranted(id))
    const waits = (tag: Tag): boolean =>
      isGranted(tag) ? running.get(tag) !== true : tag.early === true && !running.has(tag)

    const attempt = (tag: Tag, job: () => void): void => {
      try {
        job()
      } catch (cause) {
        fail({ ids: idsOf(tag), cause })
      }
    }
    const insert = (tag: Tag): void => {
      const owner = { ids: idsOf(tag), stops: tag.consent !== undefined && tag.sendsOn !== true }
      const scripts = typeof tag.scripts === 'function' ? tag.scripts() : (tag.scripts ?? [])
      for (const script of scripts) {
        const failed = (cause: ScriptFailure): void => {
          script.onError?.(cause)
          broken.add(tag)
          fail({ ids: owner.ids, src: script.src ?? 'inline', cause })
        }
        void insertScript(owner, { nonce, ...script, onError: failed })
      }
    }
    const run = (tag: Tag): void => {
      const granted = isGranted(tag)
      if (!running.has(tag)) {
        tag.start?.(granted)
        insert(tag)
      } else {
        tag.consent?.(granted)
        if (broken.delete(tag)) insert(tag)
      }
    }

    let cancel: (() => void) | undefined
    const step = (): void => {
      cancel = undefined
      const tag = ordered.find(waits)
      if (!tag) return
      attempt(tag, () => run(tag))
      running.set(tag, isGranted(tag))
      cancel = task(step)
    }
    const follow = (schedule: (job: () => void) => () => void): void => {
      for (const tag of tags) {
        if (running.get(tag) !== true || isGranted(tag)) continue
        running.set(tag, false)
        attempt(tag, () => tag.consent?.(false))
      }
      if (!cancel && tags.some(waits)) cancel = schedule(step)
    }

    follow(task)
    const unsubscribe = consent.subscribe(({ grants }, previous) => {
      if (grants !== previous.grants) follow(afterPaint)
    })
    return () => {
      unsubscribe()
      cancel?.()
    }
  }
  return Object.assign(start, { early: tags.filter(({ early }) => early).flatMap((tag) => tag.for) })
}
