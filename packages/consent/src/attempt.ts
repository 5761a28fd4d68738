/** Reports an error to the page's `error` listeners, or to a server's log. It never throws. */
export const report = (error: unknown): void => (globalThis.reportError ?? console.error)(error)

/** Ignores faults that nobody can fix, such as storage that a browser blocks. */
export const ignore = (): undefined => undefined

/**
 * Runs code that isn't ours. If it throws, or its promise rejects, the error is reported and everything else goes on.
 * @param failed receives the error instead of the page's `error` listeners
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
