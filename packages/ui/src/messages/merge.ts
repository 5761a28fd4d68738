/**
 * A copy of the messages with some of them replaced, key by key. Anything that isn't there falls back.
 *
 * ```ts
 * const messages = mergeMessages(de, { banner: { title: 'Kekse?' } })
 * ```
 */
export function mergeMessages<T extends object>(base: T, override: object | null | undefined): T {
  const merged = { ...base } as Record<string, unknown>
  for (const [key, value] of Object.entries(override ?? {})) {
    const old = merged[key]
    if (typeof value === 'object' && value && typeof old === 'object' && old)
      merged[key] = mergeMessages(old, value)
    else if (value !== undefined) merged[key] = value
  }
  return merged as T
}
