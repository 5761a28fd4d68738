import { ownGlobal } from '../effects/own-global.ts'

type Gtag = (...command: unknown[]) => void

/** The entries so far. Google's scripts read them when they start, and then keep listening. */
export function dataLayer(name = 'dataLayer'): unknown[] {
  return ownGlobal<unknown[]>(name, () => [])
}

/** Google's queue function for a data layer of this name. */
export function gtagOn(name = 'dataLayer'): Gtag {
  // Google treats an `arguments` object as a command, and an array as data.
  const push: Gtag = function () {
    // oxlint-disable-next-line prefer-rest-params
    dataLayer(name).push(arguments)
  }
  // A `gtag` that the page already has fills the default data layer.
  if (name !== 'dataLayer') return push
  return (...command) => {
    dataLayer()
    ownGlobal('gtag', () => push)(...command)
  }
}

/**
 * Google's own queue function, created if the page has none.
 * @see https://developers.google.com/tag-platform/gtagjs/reference
 */
export function gtag(...command: unknown[]): void {
  gtagOn()(...command)
}
