/** Tells whoever watches the page for errors; a server's log where there is no page. Breaks nothing. */
export const report = (error: unknown): void => (globalThis.reportError ?? console.error)(error)

/**
 * Runs what isn't ours, so that its fault stays its own: it is reported, and everything else goes on. A promise that is
 * rejected later is a fault as well.
 * @param blame makes of what was thrown what is reported
 */
export function attempt<T>(job: () => T, blame = (cause: unknown): unknown => cause): T | undefined {
  const failed = (cause: unknown): void => report(blame(cause))
  try {
    const result = job() as T & {
      readonly then?: (done: undefined, failed: (cause: unknown) => void) => void
    }
    result?.then?.(undefined, failed)
    return result
  } catch (cause) {
    failed(cause)
  }
}
