import { hash, HASH_BITS } from './hash.ts'

/**
 * The stored choice: a day and, for everything that was on the list that day, one yes or no.
 *
 * `2.<day>.<fingerprint>.<count>.<items>.<disclosed>.<checksum>`, all of it safe in a cookie.
 * An item is not written as a name but as 29 bits of its hash, sorted and Rice-coded as gaps, which keeps
 * a thousand vendors under 3.8 kB. Day precision and no id: nothing here tells one visitor from another.
 *
 * One answer to everything is first written short, a letter in the place of the count and no items: so it can be stored
 * before the code for the rest is there.
 *
 * Apps of one host that have different lists share the cookie: each has a record in it, the newest first, with `!`
 * between them.
 */

/** Between the records of several lists. */
export const BETWEEN = '!'

/** Browsers refuse longer cookies, so a longer text was not written by us. */
const MAX_LENGTH = 4096

/**
 * A: everything was granted. G: everything but what a browser's signal refuses. L: everything, with the signal overridden.
 * R: everything was refused.
 */
export type WholeAnswer = 'A' | 'G' | 'L' | 'R'

export interface ConsentRecord {
  /** As it is written. */
  readonly text: string
  /** Days since 1970-01-01, UTC. */
  readonly day: number
  /** Of the catalog that was decided on. Empty: not everything on it was decided, or nobody knows. */
  readonly fingerprint: string
  /** One answer for everything on the list, where items were not written down. */
  readonly whole: WholeAnswer | undefined
  /** Every answer, by the hash of its key. */
  readonly items: ReadonlyMap<number, boolean>
  /** What was decided about a key; `undefined`: it was not on the list that day. */
  readonly get: (key: string) => boolean | undefined
  /** What the granted vendors disclosed to the visitor: each form of it once. */
  readonly disclosed: readonly string[]
}

/** The number of low bits of a gap that are written plainly, for so many items. */
export const plainBits = (count: number): number => Math.clz32(count) - (32 - HASH_BITS)

/** The items of a payload, or `null` where it doesn't hold so many. */
function unpack(payload: string, count: number): Map<number, boolean> | null {
  const low = plainBits(count)
  let bits = ''
  // Six bits a character, eight a byte: filled up with zeros, which nothing is read from.
  const filled = payload + 'AAA'.slice(0, -payload.length & 3)
  for (const byte of atob(filled.replaceAll('-', '+').replaceAll('_', '/'))) {
    bits += byte.charCodeAt(0).toString(2).padStart(8, '0')
  }
  const items = new Map<number, boolean>()
  let next = 0
  // An item: how far from the one before, its high part as a row of ones, then yes or no.
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

/** The short form. `headScript()` writes the same. */
export function encodeWholeAnswer(day: number, fingerprint: string, whole: WholeAnswer): string {
  return sign('2', day.toString(36), fingerprint, whole, '', '')
}

/** Reads whatever stands there, the newest first. `null`: not a record that this version knows, to the letter. Never throws. */
export function decodeRecords(all: unknown): readonly (ConsentRecord | null)[] {
  // What a site's own storage gives, or a snapshot, may be anything.
  return typeof all === 'string' && all.length <= MAX_LENGTH ? all.split(BETWEEN).map(decodeOne) : [null]
}

/** The newest. */
export const decodeRecord = (all: string): ConsentRecord | null => decodeRecords(all)[0]!

function decodeOne(text: string): ConsentRecord | null {
  try {
    const parts = text.split('.')
    parts.pop()
    // What was flipped, cut or added to was not written by us.
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
    // Somebody may have signed what only looks like a record.
    return null
  }
}
