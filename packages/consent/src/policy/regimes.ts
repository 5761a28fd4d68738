/**
 * Place -> law: the only copy of the law in the repository, as data. A place without a row gets `askEveryone`, the
 * strictest rule.
 */

import { askEveryone, type Regime } from './policy.ts'

/** A law and the countries where it applies, by their ISO 3166-1 codes. It also applies in their regions. */
const LAWS: readonly (readonly [law: Regime, countries: string])[] = [
  [
    {
      id: 'gdpr',
      model: 'opt-in',
      source: 'Directive 2002/58/EC, Article 5(3); EDPB Guidelines 2/2023',
    },
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO GB',
  ],
]

interface StateLaw {
  /**
   * The first day on which the state requires sites to honor an opt-out preference signal. `null`: in force, but we
   * don't know since when.
   */
  readonly since: string | null
  /** No source confirms the row, so the place counts as unknown. */
  readonly unverified?: true
}

/** Opt-out laws of US states, as they are with a duty to honor opt-out preference signals. */
const US_STATES: Readonly<Record<string, StateLaw>> = {
  'US-CA': { since: null },
  'US-CO': { since: '2024-07-01' },
  'US-CT': { since: '2025-01-01', unverified: true },
  'US-DE': { since: '2026-01-01' },
  'US-MD': { since: '2025-10-01' },
  'US-MN': { since: '2025-07-31' },
  'US-MT': { since: '2025-01-01' },
  'US-NE': { since: '2025-01-01', unverified: true },
  'US-NH': { since: '2025-01-01' },
  'US-NJ': { since: '2025-07-15', unverified: true },
  'US-OR': { since: '2026-01-01' },
  'US-TX': { since: '2025-01-01', unverified: true },
}

/**
 * Returns the law of a place.
 * @param jurisdiction ISO 3166-1 (`DE`) or 3166-2 (`US-CA`) code, any case. Unknown or absent: `askEveryone`.
 * @param day ISO 8601 date for which to look up the law. Default: today, UTC.
 */
export function resolveRegime(
  jurisdiction: string | null | undefined,
  day: string = new Date().toISOString().slice(0, 10),
): Regime {
  // Untyped code may pass anything: it is a known place, or it counts as unknown.
  const place = String(jurisdiction).toUpperCase()
  if (/^[A-Z]{2}(-|$)/.test(place))
    for (const [law, countries] of LAWS) if (countries.split(' ').includes(place.slice(0, 2))) return law
  const law = Object.hasOwn(US_STATES, place) ? US_STATES[place] : undefined
  if (!law || law.unverified || (law.since !== null && law.since > day)) return askEveryone
  return {
    id: `opt-out:${place}`,
    model: 'opt-out',
    source: `The privacy law of ${place}, with its duty to honor opt-out preference signals`,
  }
}
