/** Reads what a vendor discloses, and compares it with what it disclosed before. */

const UNITS: Readonly<Record<string, number>> = { S: 0, T: 1, M: 60, H: 3600, D: 86_400 }

/**
 * The lifetimes in a `disclosed`, in seconds, longest first, by what the items are for. An unknown end is `Infinity`.
 */
export function readDisclosed(disclosed: string): Readonly<Record<string, readonly number[]>> {
  const uses: Record<string, number[]> = {}
  for (const [, use = '', unit = '', value, count] of disclosed.matchAll(
    /(_..)?([A-Z])([0-9a-z]*)(?:-([0-9a-z]+))?/g,
  )) {
    const lifetime = (UNITS[unit] ?? Infinity) * parseInt(value || '1', 36)
    // No vendor has as many: a forged record must not cost time.
    for (let i = Math.min(parseInt(count || '1', 36), 999); i > 0; i--) (uses[use] ??= []).push(lifetime)
  }
  return uses
}

/** Does `now` disclose nothing beyond `then`? No more items, none kept longer, none for another use. */
export function disclosesNoMore(now: string, then: string): boolean {
  const before = readDisclosed(then)
  return Object.entries(readDisclosed(now)).every(([use, all]) =>
    all.every((lifetime, i) => lifetime <= (before[use]?.[i] ?? -1)),
  )
}
