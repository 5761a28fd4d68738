import { attempt, report } from '../attempt.ts'
import type { ConsentEffect, EffectContext } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { tellUnknown, usableTags } from './check-tags.ts'
import { enter, insertScript, type ScriptFailure } from './insert-script.ts'
import { byPriority } from './priority.ts'
import { type Run, runsOf, startedScripts } from './started.ts'
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

/** `'false'` is what a variable says, and lets nothing begin before its grant. */
const isEarly = ({ early }: { readonly early?: unknown }): boolean => early === true

/**
 * Loads the tags of vendors as they are granted: after the page has drawn, one a task, the most important first.
 * Each loads once per page. What a tag does wrong touches no other.
 */
export function scriptLoader(tags: readonly Tag[], options: ScriptLoaderOptions = {}): ConsentEffect {
  const { nonce, onError } = options
  const usable = byPriority(usableTags(tags))
  // Kept here, not where the effect starts: started again, it must not load again.
  const runs = runsOf(usable)
  const runOf = (tag: Tag): Run => runs.get(tag)!
  /** Tags with a script that did not load, or was not wanted when its turn came: their next grant tries once more. */
  const broken = new Set<Tag>()
  /** Whatever waits asks the store that runs this now, not the one that it was put there for. */
  let current: EffectContext | undefined

  const isKnown = (id: string): boolean => Object.hasOwn(current?.getState().grants ?? {}, id)
  const idsOf = (tag: Tag): readonly string[] => {
    const ids: readonly string[] = [tag.for].flat()
    const known = ids.filter(isKnown)
    return known[0] ? known : ids
  }
  const isGranted = (tag: Tag): boolean => idsOf(tag).every((id) => current?.isGranted(id))

  const fail = (failure: TagFailure): unknown =>
    attempt(() => (onError ? onError(failure) : (failure.src ?? report(failure.cause))))
  /** Did it go without a fault, as far as one can tell by now? */
  const attemptOf = (tag: Tag, job: () => unknown): boolean => {
    let isFine = true
    attempt(job, (cause) => {
      isFine = false
      fail({ ids: idsOf(tag), cause })
    })
    return isFine
  }
  const setRunning = (tag: Tag, isRunning: boolean): void => {
    const ids = idsOf(tag)
    const others = current?.getState().running.filter((id) => !ids.includes(id)) ?? []
    current?.note({ running: isRunning ? [...others, ...ids] : others })
  }
  const insert = (tag: Tag): void => {
    const ids = idsOf(tag)
    const owner = {
      ids,
      run: runOf(tag),
      stops: tag.consent !== undefined && !tag.sendsOn,
      isWanted: () => Boolean(current && (isEarly(tag) || isGranted(tag))),
    }
    const scripts = typeof tag.scripts === 'function' ? tag.scripts() : (tag.scripts ?? [])
    for (const script of scripts) {
      const failed = (cause: ScriptFailure): unknown => {
        if (cause === 'failed') setRunning(tag, false)
        fail({ ids, src: script.src ?? 'inline', cause })
        return script.onError?.(cause)
      }
      void insertScript(owner, { nonce, ...script, onError: failed }).then((ran) => ran || broken.add(tag))
    }
  }
  /** Returns what the tag's own code does. */
  const run = (tag: Tag): unknown => {
    const granted = isGranted(tag)
    const { told } = runOf(tag)
    const result: unknown =
      told === undefined ? tag.start?.(granted) : told === granted || tag.consent?.(granted)
    if (broken.delete(tag) || told === undefined) insert(tag)
    return result
  }

  const start: ConsentEffect = (consent) => {
    current = consent
    // A tag that nobody can grant keeps no other out.
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
        if (runOf(tag) !== run) broken.add(tag)
        runs.set(tag, run)
      }
    }
    /** What ran before this start: the store hears of it, and scripts that did not come are tried once more. */
    const before = new Set(ordered.filter((tag) => runOf(tag).told))
    const waits = (tag: Tag): boolean =>
      // A page that nobody has seen yet starts nobody.
      consent.getState().started &&
      (isGranted(tag) ? !runOf(tag).told || before.has(tag) : isEarly(tag) && runOf(tag).told === undefined)

    let cancel: (() => void) | undefined
    const step = (): void => {
      cancel = undefined
      const tag = ordered.find(waits)
      if (!tag) return
      before.delete(tag)
      const ran = attemptOf(tag, () => run(tag))
      const granted = isGranted(tag)
      runOf(tag).told = granted
      if (ran && granted) setRunning(tag, true)
      cancel = task(step)
    }
    const follow = (schedule: (job: () => void) => () => void): void => {
      for (const tag of ordered) {
        if (!runOf(tag).told || isGranted(tag)) continue
        runOf(tag).told = false
        attemptOf(tag, () => tag.consent?.(false))
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
      if (current === consent) current = undefined
    }
  }
  return Object.assign(start, {
    tags: usable,
    early: usable.filter(isEarly).flatMap((tag) => tag.for),
  })
}
