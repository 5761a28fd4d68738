import { hash } from './hash.ts'
import { plainBits, sign } from './decode.ts'

/** What a record is made of. */
export interface RecordContent {
  /** Days since 1970-01-01, UTC. */
  readonly day: number
  /** The fingerprint of the catalog. Empty: not everything was decided. */
  readonly fingerprint: string
  /** Every key that was decided. If two keys share a hash, a no wins over a yes. */
  readonly decisions: Iterable<readonly [key: string, granted: boolean]>
  /** What the granted vendors disclosed to the visitor, as in the core's `disclosed`. */
  readonly disclosed: Iterable<string>
}

function pack(items: ReadonlyMap<number, boolean>): string {
  const low = plainBits(items.size)
  let bits = ''
  let next = 0
  for (const [key, granted] of [...items].sort(([a], [b]) => a - b)) {
    const gap = key - next
    bits += '1'.repeat(gap >>> low) + '0'
    bits += (gap % 2 ** low).toString(2).padStart(low, '0') + (granted ? '1' : '0')
    next = key + 1
  }
  const bytes = bits.replace(/.{1,8}/g, (eight) => String.fromCharCode(parseInt(eight.padEnd(8, '0'), 2)))
  return btoa(bytes)
    .slice(0, Math.ceil(bits.length / 6))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
}

/** Writes a record as text. The same choice always gives the same text. */
export function encodeRecord({ day, fingerprint, decisions, disclosed }: RecordContent): string {
  const items = new Map<number, boolean>()
  for (const [key, granted] of decisions) {
    const item = hash(key)
    items.set(item, granted && items.get(item) !== false)
  }
  const packed = ['2', day.toString(36), fingerprint, items.size.toString(36), pack(items)]
  const whole = sign(...packed, [...new Set(disclosed)].sort().join('~'))
  // The disclosures only explain changes. If the cookie would get too long with them, they are left out.
  return whole.length > 3700 ? sign(...packed, '') : whole
}
