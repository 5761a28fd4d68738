import type { BrowserContext } from '@playwright/test'

const OF_SITE = /^http:\/\/127\.0\.0\.1:\d+\/.*\.m?js(\?|$)/

/** Holds script files: all of the site, or these. Returns the function that releases them. */
export async function holdScripts(context: BrowserContext, files: RegExp = OF_SITE): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await context.route(files, async (route) => {
    await released
    // The page that requested it may be gone.
    await route.continue().catch(() => undefined)
  })
  return release
}
