// What a cookie notice explains besides the vendors of its site.
import type { Fact, Status } from './types.ts'

/** The ids of the pages in `industryOptOuts`. */
export type IndustryOptOutId =
  | 'your-online-choices'
  | 'network-advertising-initiative'
  | 'daa-consumer-choice'

/** A page of the advertising industry where a visitor can refuse many companies at once. */
export interface IndustryOptOut {
  /** The key of its texts for visitors in the messages of `@askfirst/ui`. */
  readonly id: IndustryOptOutId
  /** The name of the page. */
  readonly name: string
  /** The organization that runs it. */
  readonly operator: Fact<string>
  /** Whether the page still exists. */
  readonly status: Status
  /** Where it is meant to be used: the European Economic Area, or a country by its ISO 3166-1 code. */
  readonly regions: readonly ('EEA' | 'GB' | 'US')[]
  /** The address of the page. */
  readonly url: Fact<string>
}

/** The ids of the technologies in `mechanisms`. */
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
  /** The key of its texts for visitors in the messages of `@askfirst/ui`. */
  readonly id: MechanismId
  /** Its English name. */
  readonly name: string
  /** `discontinued`: show it as history. */
  readonly status: Status
  /** Where it is defined. */
  readonly url?: Fact<string>
}
