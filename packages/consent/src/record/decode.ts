import { hash, HASH_BITS } from './hash.ts'

/**
 * The stored choice: a day and one yes or no for everything that was on the list that day.
 *
 * `2.<day>.<fingerprint>.<count>.<items>.<disclosed>.<checksum>`, all of it safe in a cookie. An item is not stored by
 * name but as 29 bits of its hash. Items are sorted, and their gaps are Rice-coded, which keeps a thousand vendors
 * under 3.8 kB. The record has the precision of a day and no id, so it doesn't distinguish one visitor from another.
 *
 * A single answer to everything is first written short, with a letter instead of the count and no items, so that it can
 * be stored before the code for the rest has loaded.
 *
 * Apps on one host with different lists share the cookie: each has a record in it, the newest first, separated by `!`.
 */

/** Separates the records of several lists. */
export const BETWEEN = '!'

/**
 * A: everything was granted. G: everything except what a browser's signal refuses. L: everything, overriding the
 * signal. R: everything was refused.
 */
export type WholeAnswer = 'A' | 'G' | 'L' | 'R'

/** A stored choice, read from its text. */
export interface ConsentRecord {
  /** The text as stored. */
  readonly text: string
  /** Days since 1970-01-01, UTC. */
  readonly day: number
  /** The fingerprint of the catalog that was decided on. Empty: not everything on it was decided, or it is unknown. */
  readonly fingerprint: string
  /** The single answer to everything on the list, if items were not written. */
  readonly whole: WholeAnswer | undefined
  /** Every answer, by the hash of its key. */
  readonly items: ReadonlyMap<number, boolean>
  /** What was decided about a key. `undefined`: it was not on the list that day. */
  readonly get: (key: string) => boolean | undefined
  /** What the granted vendors disclosed to the visitor, without duplicates. */
  readonly disclosed: readonly string[]
}

/** How many low bits of a gap are stored unencoded, for this number of items. */
export const plainBits = (count: number): number => Math.clz32(count) - (32 - HASH_BITS)

/** The items of a payload, or `null` if it doesn't hold that many. */
function unpack(payload: string, count: number): Map<number, boolean> | null {
  const low = plainBits(count)
  let bits = ''
  // A character has six bits, a byte eight. The padding adds zeros, which are never read.
  const filled = payload + 'AAA'.slice(0, -payload.length & 3)
  for (const byte of atob(filled.replaceAll('-', '+').replaceAll('_', '/'))) {
    bits += byte.charCodeAt(0).toString(2).padStart(8, '0')
  }
  const items = new Map<number, boolean>()
  let next = 0
  // An item: the gap to the previous one, its high part as a row of ones, then yes or no.
  for (const [, high, plain, yes] of bits.matchAll(RegExp(`(1*)0(.{${low}})(.)`, 'gy'))) {
    if (items.size === count) break
    next += high!.length * 2 ** low + parseInt(plain!, 2)
    items.set(next++, yes === '1')
  }
  return items.size === count ? items : null
}

export const sign = (...parts: readonly string[]): string => {
  const text = parts.join('.')
  return `${text}.${hash(text).toString(36)}`
}

/**
 * Reads any stored value, the newest record first. `null`: not exactly a record that this version knows. Never throws.
 */
export function decodeRecords(all: unknown): readonly (ConsentRecord | null)[] {
  // A site's own storage or a snapshot may contain anything. Browsers refuse longer cookies, so we didn't write one.
  return typeof all === 'string' && all.length <= 4096 ? all.split(BETWEEN).map(decodeOne) : [null]
}

/** The newest record. */
export const decodeRecord = (all: string): ConsentRecord | null => decodeRecords(all)[0]!

function decodeOne(text: string): ConsentRecord | null {
  try {
    const parts = text.split('.')
    parts.pop()
    // We didn't write a text that was changed, cut or extended.
    if (!/^2\.[0-9a-z]/.test(text) || sign(...parts) !== text) return null
    const [, day, fingerprint, count, payload, disclosed] = parts
    const whole = /^[AGLR]$/.exec(count!)?.[0] as WholeAnswer | undefined
    const items = unpack(payload!, whole ? 0 : parseInt(count!, 36))
    return (
      items && {
        text,
        day: parseInt(day!, 36),
        fingerprint: fingerprint!,
        whole,
        items,
        get: (key) => items.get(hash(key)),
        disclosed: disclosed ? disclosed.split('~') : [],
      }
    )
  } catch {
    // Somebody may have signed a text that only looks like a record.
    return null
  }
}
