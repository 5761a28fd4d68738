interface GoogleWindow {
  dataLayer?: unknown[]
  gtag?: (...command: unknown[]) => void
}

/** The commands so far. Google's scripts read it from the start, and go on listening. */
export function dataLayer(): unknown[] {
  const page = globalThis as GoogleWindow
  return (page.dataLayer ??= [])
}

/**
 * Google's own queue function, made where the page has none.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function gtag(...command: unknown[]): void {
  const page = globalThis as GoogleWindow
  dataLayer()
  // Google takes an `arguments` object for a command, and an array for data.
  page.gtag ??= function () {
    // oxlint-disable-next-line prefer-rest-params
    page.dataLayer?.push(arguments)
  }
  page.gtag(...command)
}
