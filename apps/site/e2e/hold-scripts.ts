import type { BrowserContext } from '@playwright/test'

/** Keeps every script file of the site on its way. Returns what lets them arrive. */
export async function holdScripts(context: BrowserContext): Promise<() => void> {
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await context.route(/^http:\/\/127\.0\.0\.1:\d+\/.*\.m?js(\?|$)/, async (route) => {
    await released
    // The page that asked may be gone.
    await route.continue().catch(() => undefined)
  })
  return release
}
