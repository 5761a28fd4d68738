import type { AnyCatalog } from '@askfirst/catalog'
import type { Signals } from './signals.ts'

/**
 * `opt-in`: nothing before a yes. `opt-out`: granted until the visitor refuses.
 * `notice-only`: granted, the visitor is told and may still refuse.
 */
export type ConsentModel = 'opt-in' | 'opt-out' | 'notice-only'

export interface Regime {
  /** Names the rule wherever the policy is read. */
  readonly id: string
  readonly model: ConsentModel
  /** The rule of law behind it. */
  readonly source: string
}

/** The default, and what an unknown place gets. */
export const askEveryone: Regime = {
  id: 'ask-everyone',
  model: 'opt-in',
  source: 'No known law',
}

/** Why a toggle does not decide: the site needs it, or the browser's signal refuses it. */
export type Lock = 'necessary' | 'gpc' | 'dnt'

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
   * How long a choice stands, in days, the same for a yes and a no. At most 395 (13 months).
   * @default 180
   */
  readonly keepDays?: number
}

/** What follows for this visitor. */
export interface Policy {
  readonly model: ConsentModel
  /** The regime's id: which rule was applied. */
  readonly rule: string
  /** The law or reason behind the rule. */
  readonly source: string
  /** The signal that was received and is honored. */
  readonly signal: 'gpc' | 'dnt' | null
  /** Whether Do Not Track would be honored, so that a notice can say so. */
  readonly honorsDoNotTrack: boolean
  /** Categories that no toggle decides for. */
  readonly locks: Readonly<Record<string, Lock>>
  /** What stands before any choice, where nothing is locked. */
  readonly grantedByDefault: boolean
  readonly keepDays: number
}

/** Whatever untyped code passes, or a network. */
export const isRegime = (value: unknown): value is Regime =>
  ['opt-in', 'opt-out', 'notice-only'].includes((value as Regime | null | undefined)?.model as string)

/** Regime and signals -> what is locked, and what stands before a choice. Pure. */
export function resolvePolicy(
  catalog: AnyCatalog,
  options: PolicyOptions,
  signals: Partial<Signals>,
): Policy {
  const { doNotTrack, keepDays = 180 } = options
  // An unknown law, or a model that there is not, is what an unknown place gets.
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
    // The day it was made, at least: what nobody could keep for a moment would be no choice.
    keepDays: Math.floor(Math.min(Math.max(keepDays, 1) || 1, 395)),
  }
}
