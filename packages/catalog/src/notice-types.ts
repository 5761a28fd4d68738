// What a cookie notice explains besides the vendors of its site.
import type { Fact, Status } from './types.ts'

export type IndustryOptOutId =
  | 'your-online-choices'
  | 'network-advertising-initiative'
  | 'daa-consumer-choice'

/** A page of the advertising industry where a visitor can refuse many companies at once. */
export interface IndustryOptOut {
  /** The key of its texts for visitors in the messages of `@askfirst/ui`. */
  readonly id: IndustryOptOutId
  readonly name: string
  readonly operator: Fact<string>
  readonly status: Status
  /** Where it is meant to be used: the European Economic Area, or a country by its ISO 3166-1 code. */
  readonly regions: readonly ('EEA' | 'GB' | 'US')[]
  readonly url: Fact<string>
}

export type MechanismId =
  | 'session-cookies'
  | 'persistent-cookies'
  | 'flash-storage'
  | 'web-beacons'
  | 'ip-addresses'
  | 'do-not-track'
  | 'global-privacy-control'

/** A technology that a cookie notice explains besides its vendors, or a signal that a browser sends. */
export interface Mechanism {
  readonly id: MechanismId
  readonly name: string
  /** `discontinued`: show it as history. */
  readonly status: Status
  /** Where it is defined. */
  readonly url?: Fact<string>
}
