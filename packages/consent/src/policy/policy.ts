import type { AnyCatalog } from '@askfirst/catalog'
import type { Signals } from './signals.ts'

/**
 * `opt-in`: nothing is granted before a yes. `opt-out`: granted until the visitor refuses. `notice-only`: granted; the
 * visitor is notified and may still refuse.
 */
export type ConsentModel = 'opt-in' | 'opt-out' | 'notice-only'

/** The law of a place, as far as it matters here. */
export interface Regime {
  /** The id that `policy.rule` reports. */
  readonly id: string
  /** What may run before a choice. */
  readonly model: ConsentModel
  /** The law behind the rule. */
  readonly source: string
}

/** The default, also for an unknown place. */
export const askEveryone: Regime = {
  id: 'ask-everyone',
  model: 'opt-in',
  source: 'No known law',
}

/** Why a toggle does not decide: the site needs it, or the browser's signal refuses it. */
export type Lock = 'necessary' | 'gpc' | 'dnt'

/** Which law applies, which signals count, and how long a choice is valid. */
export interface PolicyOptions {
  /**
   * The law for this visitor: `resolveRegime('US-CA')`, or a regime of your own.
   * @default askEveryone: opt-in
   */
  readonly regime?: Regime
  /**
   * `honor` treats Do Not Track like Global Privacy Control.
   * @default 'ignore'
   */
  readonly doNotTrack?: 'ignore' | 'honor'
  /**
   * How long a choice is valid, in days, the same for a yes and a no. At most 395 (13 months).
   * @default 180
   */
  readonly keepDays?: number
}

/** The policy for this visitor. */
export interface Policy {
  /** What may run before a choice. */
  readonly model: ConsentModel
  /** The regime's id: which rule was applied. */
  readonly rule: string
  /** The law or reason behind the rule. */
  readonly source: string
  /** The signal that was received and is honored. */
  readonly signal: 'gpc' | 'dnt' | null
  /** Whether Do Not Track would be honored, so that a notice can say so. */
  readonly honorsDoNotTrack: boolean
  /** Categories that no toggle decides. */
  readonly locks: Readonly<Record<string, Lock>>
  /** Is everything that isn't locked granted before a choice? */
  readonly grantedByDefault: boolean
  /** How long a choice is valid, in days. */
  readonly keepDays: number
}

/** Accepts any value from untyped code or from the network. */
export const isRegime = (value: unknown): value is Regime =>
  ['opt-in', 'opt-out', 'notice-only'].includes((value as Regime | null | undefined)?.model as string)

/** Regime and signals -> what is locked, and what is granted before a choice. Pure. */
export function resolvePolicy(
  catalog: AnyCatalog,
  options: PolicyOptions,
  signals: Partial<Signals>,
): Policy {
  const { doNotTrack, keepDays = 180 } = options
  // An unknown law or model gets the same rule as an unknown place.
  const regime = isRegime(options.regime) ? options.regime : askEveryone
  const honorsDoNotTrack = doNotTrack === 'honor'
  const signal = signals.gpc ? 'gpc' : honorsDoNotTrack && signals.dnt ? 'dnt' : null
  // Without a prototype, a category may be called `constructor`.
  const locks = Object.create(null) as Record<string, Lock>
  for (const [id, category] of Object.entries(catalog.categories)) {
    if (category.necessary) locks[id] = 'necessary'
    else if (category.refusedBySignal && signal) locks[id] = signal
  }
  return {
    model: regime.model,
    rule: regime.id,
    source: regime.source,
    signal,
    honorsDoNotTrack,
    locks,
    grantedByDefault: regime.model !== 'opt-in',
    // At least the day on which it was made: a choice that expires at once would be none.
    keepDays: Math.floor(Math.min(Math.max(keepDays, 1) || 1, 395)),
  }
}
