/** Tells whoever watches the page for errors, or a server's log. Breaks nothing. */
export const report = (error: unknown): void => (globalThis.reportError ?? console.error)(error)

/** For faults that are nobody's, such as storage that a browser blocks. */
export const ignore = (): undefined => undefined

/**
 * Runs what isn't ours, so that its fault stays its own: it is reported, now or later, and everything else goes on.
 * @param failed hears of the fault in place of whoever watches the page for errors
 */
export function attempt<T>(job: () => T, failed: (cause: unknown) => void = report): T | undefined {
  try {
    const result = job() as T & Partial<PromiseLike<unknown>>
    // It may be asynchronous, whatever its type says.
    result?.then?.(undefined, failed)
    return result
  } catch (cause) {
    failed(cause)
  }
}
