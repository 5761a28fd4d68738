import { attempt, report } from '../attempt.ts'
import type { ConsentEffect, EffectContext } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { tellUnknown, usableTags } from './check-tags.ts'
import { enter, insertScript, type ScriptFailure } from './insert-script.ts'
import { nextTask } from './next-task.ts'
import { byPriority } from './priority.ts'
import { type Run, runsOf, startedScripts } from './started.ts'
import type { Tag } from './tag.ts'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** A tag that failed. */
export interface TagFailure {
  /** The ids of the vendors or categories whose grant the tag needs. */
  readonly ids: readonly string[]
  /** The script that failed. Absent: the tag's own code threw. */
  readonly src?: string | undefined
  /** What the tag's code threw, or why the script did not run: `failed` or `timeout`. */
  readonly cause: unknown
}

/** The options of `scriptLoader()`. */
export interface ScriptLoaderOptions {
  /**
   * The nonce for pages whose Content-Security-Policy requires one. A script's own nonce takes precedence.
   * @default none
   */
  readonly nonce?: string
  /**
   * Called for each script that did not load and for each tag that threw.
   * @default what was thrown goes to the window's `error` event; the browser itself reports scripts that did not load
   */
  readonly onError?: (failure: TagFailure) => void
}

/**
 * In milliseconds: how much of a task vendors may use. That is less than a frame, but not much less, because browsers
 * delay each following task by 4 ms.
 */
const SLICE = 12

/** `'false'` comes from a variable. It must not load anything before the grant. */
const isEarly = ({ early }: { readonly early?: unknown }): boolean => early === true

/**
 * Loads vendors' tags when they are granted: after the page has painted, in short tasks, highest priority first. Each
 * tag loads once per page. A tag that fails doesn't affect the others.
 */
export function scriptLoader(tags: readonly Tag[], options: ScriptLoaderOptions = {}): ConsentEffect {
  const { nonce, onError } = options
  const usable = byPriority(usableTags(tags))
  // Kept outside the effect: after a restart, tags must not load again.
  const runs = runsOf(usable)
  const runOf = (tag: Tag): Run => runs.get(tag)!
  /**
   * Tags whose scripts still have to be requested. A tag comes back here if its script failed, or was not wanted when
   * its turn came: the next grant tries again.
   */
  const unasked = new Set(usable)
  /** Tags that started or stopped in this task, without an error so far. */
  const news = new Set<Tag>()
  /** What waits asks the store that runs this effect now, not the one that was active when it began to wait. */
  let current: EffectContext | undefined

  const isKnown = (id: string): boolean => Object.hasOwn(current?.getState().grants ?? {}, id)
  const idsOf = (tag: Tag): readonly string[] => {
    const ids: readonly string[] = [tag.for].flat()
    const known = ids.filter(isKnown)
    return known[0] ? known : ids
  }
  const isGranted = (tag: Tag): boolean => idsOf(tag).every((id) => current?.isGranted(id))

  const fail = (ids: readonly string[], cause: unknown, src?: string): unknown =>
    attempt(() => (onError ? onError({ ids, src, cause }) : (src ?? report(cause))))
  const attemptOf = (tag: Tag, job: () => unknown): unknown =>
    attempt(job, (cause) => fail(idsOf(tag), cause))
  const tell = (ids: readonly string[], running: readonly string[]): void =>
    current?.note({
      running: [...current.getState().running.filter((id) => !ids.includes(id)), ...running],
    })
  /**
   * Reports everything that started or stopped in this task at once: every subscriber of the state is called each time.
   */
  const tellNews = (): void => {
    const tags = [...news]
    news.clear()
    if (tags[0]) tell(tags.flatMap(idsOf), tags.filter(isGranted).flatMap(idsOf))
  }
  const insert = (tag: Tag): void => {
    const ids = idsOf(tag)
    const owner = {
      ids,
      run: runOf(tag),
      stops: tag.consent && !tag.sendsOn,
      isWanted: () => (isEarly(tag) ? Boolean(current) : isGranted(tag)),
    }
    const scripts = typeof tag.scripts === 'function' ? tag.scripts() : (tag.scripts ?? [])
    for (const script of scripts) {
      const failed = (cause: ScriptFailure): unknown => {
        if (cause === 'failed') tell(ids, [])
        fail(ids, cause, script.src ?? 'inline')
        return script.onError?.(cause)
      }
      void insertScript(owner, { nonce, ...script, onError: failed }).then((ran) => ran || unasked.add(tag))
    }
  }
  /** Returns what the tag's own code does. */
  const begin = (tag: Tag): unknown => {
    const run = runOf(tag)
    const { heard } = run
    const granted = (run.heard = isGranted(tag))
    const isUnasked = unasked.delete(tag)
    const result: unknown =
      heard === undefined ? tag.start?.(granted) : heard === granted || tag.consent?.(granted)
    if (isUnasked) insert(tag)
    news.add(tag)
    return result
  }

  const start: ConsentEffect = (consent) => {
    current = consent
    // A tag that can't be granted must not keep out the others.
    const ordered = usable.filter((tag) => {
      const areKnown = idsOf(tag).every(isKnown)
      if (process.env.NODE_ENV !== 'production' && !areKnown) tellUnknown(() => isGranted(tag))
      return areKnown
    })
    for (const script of startedScripts()) {
      for (const tag of ordered) {
        const run = script.askfirst?.[runOf(tag).name]
        if (!run) continue
        enter(script, 'data-askfirst', idsOf(tag))
        runs.set(tag, run)
      }
    }
    /**
     * Tags handled since this start. The store also learns about earlier ones, and failed scripts are tried once more.
     */
    const seen = new Set<Tag>()
    const waits = (tag: Tag): boolean =>
      // On a page that nobody has seen yet, nothing starts.
      consent.getState().started &&
      (isGranted(tag) ? !runOf(tag).heard || !seen.has(tag) : isEarly(tag) && runOf(tag).heard === undefined)

    let cancel: (() => void) | undefined
    const schedule = (soon: typeof nextTask): void => {
      if (ordered.some(waits)) cancel ??= soon(work)
    }
    const work = (): void => {
      cancel = undefined
      const end = performance.now() + SLICE
      for (const tag of ordered) {
        if (!waits(tag)) continue
        seen.add(tag)
        attemptOf(tag, () => begin(tag))
        if (performance.now() >= end) break
      }
      tellNews()
      schedule(nextTask)
    }
    const follow = (soon: typeof nextTask): void => {
      for (const tag of ordered) {
        if (!runOf(tag).heard || isGranted(tag)) continue
        runOf(tag).heard = false
        attemptOf(tag, () => tag.consent?.(false))
        news.add(tag)
      }
      tellNews()
      schedule(soon)
    }

    follow(nextTask)
    const unsubscribe = consent.subscribe(({ grants: now, started }, previous) => {
      if (now !== previous.grants || started !== previous.started) follow(afterPaint)
    })
    return () => {
      if (current === consent) current = undefined
      // Also if a tag's own code led here in the middle of a task.
      ordered.length = 0
      cancel?.()
      unsubscribe()
    }
  }
  return Object.assign(start, {
    tags: usable,
    early: usable.filter(isEarly).flatMap((tag) => tag.for),
  })
}
