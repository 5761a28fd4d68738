import { report } from '../attempt.ts'
import type { ConsentEffect } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { tellUnknown, usableTags } from './check-tags.ts'
import { insertScript, type ScriptFailure } from './insert-script.ts'
import { byPriority } from './priority.ts'
import type { Tag } from './tag.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

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
  const usable = byPriority(usableTags(tags))
  // The tags that run, with what they were last told. Kept here, not where the effect starts:
  // started again, it must not load again.
  const running = new Map<Tag, boolean>()
  /** Tags with a script that did not load, or was not wanted when its turn came: their next grant tries once more. */
  const broken = new Set<Tag>()

  const fail = (failure: TagFailure): void => {
    try {
      if (onError) onError(failure)
      else if (failure.src === undefined) report(failure.cause)
    } catch (cause) {
      report(cause)
    }
  }

  const start: ConsentEffect = (consent) => {
    const { grants } = consent.getState()
    const idsOf = (tag: Tag): readonly string[] => {
      const ids: readonly string[] = typeof tag.for === 'string' ? [tag.for] : tag.for
      const known = ids.filter((id) => Object.hasOwn(grants, id))
      return known.length > 0 ? known : ids
    }
    const isGranted = (tag: Tag): boolean => idsOf(tag).every((id) => consent.isGranted(id))
    // A tag that nobody can grant keeps no other out.
    const ordered = usable.filter((tag) => {
      const isKnown = idsOf(tag).every((id) => Object.hasOwn(grants, id))
      if (process.env.NODE_ENV !== 'production' && !isKnown) tellUnknown(() => isGranted(tag))
      return isKnown
    })
    const waits = (tag: Tag): boolean =>
      // A page that nobody has seen yet starts nobody.
      consent.getState().started &&
      (isGranted(tag) ? running.get(tag) !== true : tag.early === true && !running.has(tag))

    /** Did it go without a fault? */
    const attempt = (tag: Tag, job: () => void): boolean => {
      try {
        job()
        return true
      } catch (cause) {
        fail({ ids: idsOf(tag), cause })
        return false
      }
    }
    const setRunning = (tag: Tag, isRunning: boolean): void => {
      const ids = idsOf(tag)
      const others = consent.getState().running.filter((id) => !ids.includes(id))
      consent.note({ running: isRunning ? [...others, ...ids] : others })
    }
    const insert = (tag: Tag): void => {
      const ids = idsOf(tag)
      const owner = {
        ids,
        stops: tag.consent !== undefined && tag.sendsOn !== true,
        isWanted: () => tag.early === true || isGranted(tag),
      }
      const scripts = typeof tag.scripts === 'function' ? tag.scripts() : (tag.scripts ?? [])
      for (const script of scripts) {
        const failed = (cause: ScriptFailure): void => {
          if (cause === 'failed') setRunning(tag, false)
          fail({ ids, src: script.src ?? 'inline', cause })
          script.onError?.(cause)
        }
        void insertScript(owner, { nonce, ...script, onError: failed }).then((ran) => ran || broken.add(tag))
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
      const ran = attempt(tag, () => run(tag))
      const granted = isGranted(tag)
      running.set(tag, granted)
      if (ran && granted) setRunning(tag, true)
      cancel = task(step)
    }
    const follow = (schedule: (job: () => void) => () => void): void => {
      for (const tag of ordered) {
        if (running.get(tag) !== true || isGranted(tag)) continue
        running.set(tag, false)
        attempt(tag, () => tag.consent?.(false))
        setRunning(tag, false)
      }
      if (!cancel && ordered.some(waits)) cancel = schedule(step)
    }

    follow(task)
    const unsubscribe = consent.subscribe(({ grants: now, started }, previous) => {
      if (now !== previous.grants || started !== previous.started) follow(afterPaint)
    })
    return () => {
      unsubscribe()
      cancel?.()
    }
  }
  return Object.assign(start, {
    tags: usable,
    early: usable.flatMap(({ early, for: ids }) => (early ? ids : [])),
  })
}
