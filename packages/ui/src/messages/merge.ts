/**
 * Returns a copy of the messages with some of them replaced, key by key. Missing texts fall back, and so do values that
 * aren't texts: an unexpected shape affects that part only, not the page.
 *
 * ```ts
 * const messages = mergeMessages(de, { banner: { title: 'Kekse?' } })
 * ```
 */
export function mergeMessages<T extends object>(base: T, override: object | null | undefined): T {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(override ?? {})) {
    const old = merged[key] ?? value
    if (typeof value !== typeof old || value === null) continue
    merged[key] = typeof value === 'object' ? mergeMessages(old as object, value as object) : value
  }
  return merged as T
}
