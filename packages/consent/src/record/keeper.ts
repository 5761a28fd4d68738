import type { AnyCatalog } from '@askfirst/catalog'
import { attempt, ignore } from '../attempt.ts'
import { createStorageChecks } from '../checks/check-answers.ts'
import { listen } from '../storage/listen.ts'
import type { Question } from '../policy/choice.ts'
import type { Policy } from '../policy/policy.ts'
import type { ConsentAction, ConsentState } from '../state.ts'
import { insist } from '../storage/make-room.ts'
import type { ConsentStorage } from '../storage/storage.ts'
import { fingerprint } from './keys.ts'
import { recall, type Recalled } from './recall.ts'
import { readDay } from './read-day.ts'
import { choose } from './write.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

export interface Keeper {
  /**
   * Reads storage, and returns whether there is something new to view. A choice that could not be stored is newer.
   * @param isFirst only if there is no answer to read, and so nothing to grant
   */
  readonly read: (isFirst?: boolean) => boolean
  /**
   * Returns the part of the state that the record determines today. A short record is replaced by the full one. If that
   * fails, a later page replaces it.
   * @param state before
   * @param decided on this page, just now
   */
  readonly view: (
    policy: Policy,
    state: Pick<ConsentState<AnyCatalog>, 'changes' | 'started'>,
    decided: ConsentAction | null,
  ) => Recalled['view'] & Pick<ConsentState<AnyCatalog>, 'lastAction' | 'persisted'>
  /** Writes new answers, on top of those that were viewed last. `answer` gives `undefined`: as it was. */
  readonly write: (
    policy: Policy,
    overridden: boolean,
    answer: (question: Question) => boolean | undefined,
  ) => void
  /** The text that stores the choice that was viewed last. `null`: none, or it could not be stored. */
  readonly readRecord: () => string | null
  /** Jobs that notice what other tabs, and other code on this page, have written. Each returns its undo. */
  readonly watch: (changed: () => void) => readonly (() => unknown)[]
}

/** Keeps the record of one page: reads it, writes it, and notices what other tabs write. */
export function createKeeper(
  catalog: AnyCatalog,
  storage: ConsentStorage,
  now: (() => number) | undefined,
): Keeper {
  const checks = process.env.NODE_ENV === 'production' ? undefined : createStorageChecks()
  /** `undefined`: storage could not be read. */
  let text: string | null | undefined
  /** What that text means. */
  let standing: Recalled | undefined
  /** `false`: the choice is valid for this page, whatever storage says. */
  let persisted = true

  const write = (
    policy: Policy,
    overridden: boolean,
    answer: (question: Question) => boolean | undefined,
    day: number = readDay(now),
    same?: boolean,
  ): void => {
    const next = choose(catalog, policy, overridden, standing!, answer, day)
    const store = (): boolean => {
      const isStored = storage.write(next, policy.keepDays * 86_400, same)
      return process.env.NODE_ENV === 'production' ? isStored : checks!.write(isStored)
    }
    text = next
    persisted = attempt(() => insist(store, storage), ignore) === true
  }

  return {
    read: (isFirst) => {
      // Blocked: what is stored there can't be relied on.
      const stored = persisted ? attempt(() => storage.read(), ignore) : text
      if (process.env.NODE_ENV !== 'production') checks!.read(stored)
      if ((isFirst && stored) || (standing && stored === text)) return false
      text = stored
      return true
    },
    view: (policy, { changes, started }, decided) => {
      standing = recall(catalog, policy, text, readDay(now), changes)
      const {
        records: [record],
        view,
      } = standing
      const isWhole = record?.whole && record.fingerprint === fingerprint(catalog)
      // The banner in the HTML was answered before this code ran, or after it, on a page that somebody sees.
      if (isWhole && (!started || globalThis.document?.visibilityState !== 'hidden'))
        write(policy, view.signalOverridden, ignore, record.day, true)
      // An answer from another tab is not this page's.
      return {
        ...view,
        persisted,
        lastAction:
          decided ?? (!started && isWhole ? (record.whole === 'R' ? 'reject-all' : 'accept-all') : null),
      }
    },
    write,
    readRecord: () => (persisted && standing?.view.decided && text) || null,
    watch: (changed) => [
      () => storage.watch?.(changed),
      () => listen({ pageshow: changed, visibilitychange: changed, prerenderingchange: changed }),
    ],
  }
}
