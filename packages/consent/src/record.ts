/**
 * The stored choice: a day and, for everything that was on the list that day, one yes or no.
 *
 * `<version>.<day>.<count>.<items>.<checksum>`, all of it safe in a cookie.
 * An item is not written as a name but as 29 bits of its hash, sorted and Rice-coded as gaps, which keeps
 * a thousand vendors under 3.8 kB. Day precision and no id: nothing here tells one visitor from another.
 */

const VERSION = '1'
const HASH_BITS = 29
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Browsers refuse longer cookies, so a longer text was not written by us. */
const MAX_LENGTH = 4096

export interface ConsentRecord {
  /** Days since 1970-01-01, UTC. */
  readonly day: number
  /** What was decided about a key; `undefined`: it was not on the list that day. */
  readonly get: (key: string) => boolean | undefined
}

/** FNV-1a with a final mix, cut to 29 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> (32 - HASH_BITS)
}

/** The number of low bits of a gap that are written plainly, for so many items. */
const plainBits = (count: number): number => HASH_BITS - (32 - Math.clz32(count))

function write(day: number, items: ReadonlyMap<number, boolean>): string {
  const low = plainBits(items.size)
  let bits = ''
  let next = 0
  for (const [key, granted] of [...items].sort(([a], [b]) => a - b)) {
    const gap = key - next
    bits += '1'.repeat(gap >>> low) + '0'
    bits += (gap % 2 ** low).toString(2).padStart(low, '0') + (granted ? '1' : '0')
    next = key + 1
  }
  let payload = ''
  for (let at = 0; at < bits.length; at += 6) {
    payload += ALPHABET[parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)]
  }
  const text = `${VERSION}.${day.toString(36)}.${items.size.toString(36)}.${payload}`
  return `${text}.${hash(text).toString(36)}`
}

/**
 * @param day days since 1970-01-01, UTC
 * @param decisions every key that was decided. Should two keys share a hash, a no wins over a yes.
 */
export function encodeRecord(
  day: number,
  decisions: Iterable<readonly [key: string, granted: boolean]>,
): string {
  const items = new Map<number, boolean>()
  for (const [key, granted] of decisions) {
    const item = hash(key)
    items.set(item, granted && items.get(item) !== false)
  }
  return write(day, items)
}

/**
 * Reads whatever stands there. `null`: not a record of this version, to the letter. Never throws.
 */
export function decodeRecord(text: string): ConsentRecord | null {
  if (text.length > MAX_LENGTH) return null
  const parts = /^1\.([0-9a-z]{1,5})\.([0-9a-z]{1,3})\.([\w-]*)\.[0-9a-z]{1,6}$/.exec(text)
  if (!parts) return null
  const day = parseInt(parts[1]!, 36)
  const count = parseInt(parts[2]!, 36)
  const low = plainBits(count)
  let bits = ''
  for (const char of parts[3]!) bits += ALPHABET.indexOf(char).toString(2).padStart(6, '0')

  const items = new Map<number, boolean>()
  let at = 0
  let next = 0
  while (items.size < count) {
    const zero = bits.indexOf('0', at)
    const end = zero + low + 2
    if (zero < 0 || end > bits.length) return null
    next += (zero - at) * 2 ** low + (parseInt(bits.slice(zero + 1, end - 1), 2) || 0)
    items.set(next++, bits[end - 1] === '1')
    at = end
  }
  // One choice has one spelling. Anything else, a flipped bit, a cut end, a stray character, was not written by us.
  if (write(day, items) !== text) return null
  return { day, get: (key) => items.get(hash(key)) }
}
