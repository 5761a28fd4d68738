import { ownGlobal } from '../own-global.ts'

type Gtag = (...command: unknown[]) => void

/** The entries so far. Google's scripts read them from the start, and go on listening. */
export function dataLayer(name = 'dataLayer'): unknown[] {
  return ownGlobal<unknown[]>(name, () => [])
}

/** Google's queue function for a data layer of this name. */
export function gtagOn(name = 'dataLayer'): Gtag {
  // Google takes an `arguments` object for a command, and an array for data.
  const push: Gtag = function () {
    // oxlint-disable-next-line prefer-rest-params
    dataLayer(name).push(arguments)
  }
  // The page's own `gtag` fills the one that everybody uses.
  if (name !== 'dataLayer') return push
  return (...command) => {
    dataLayer()
    ownGlobal('gtag', () => push)(...command)
  }
}

/**
 * Google's own queue function, made where the page has none.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function gtag(...command: unknown[]): void {
  gtagOn()(...command)
}
