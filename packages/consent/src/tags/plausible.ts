import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { given, ifGiven } from './shared/given.ts'

/** The options of `plausible()`. */
export interface PlausibleOptions {
  /**
   * The site's script, as in its Plausible settings: `https://plausible.io/js/pa-….js`, or the same on your own host.
   */
  readonly src: string
  /**
   * The domain of the site, for scripts from before October 2025 (`script.js`), which don't contain it.
   * @default none
   */
  readonly domain?: string
  /**
   * Settings for `plausible.init`: `{ hashBasedRouting: true, endpoint: '/event' }`, or `{ autoCapturePageviews: false
   * }` if the site counts its page views itself.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * Settings for scripts from before October 2025: `{ 'data-api': '/event' }`. Only names with `data-`.
   * @default none
   */
  readonly attributes?: Readonly<Record<`data-${string}`, string>>
}

interface Plausible {
  (...event: unknown[]): void
  q?: unknown[]
  o?: object
  init?: (config: object) => void
}

/**
 * Plausible Analytics. It has no consent call, so a withdrawal reloads the page.
 * @see https://plausible.io/docs/plausible-script
 * @see https://plausible.io/docs/script-extensions
 */
export function plausible(options: PlausibleOptions): Tag<'plausible'> {
  const { src, domain, config = {}, attributes } = given(options)
  return {
    for: 'plausible',
    needs: { src, ...ifGiven({ ...settings(attributes), domain }) },
    start: () => {
      const queue: Plausible = ownGlobal<Plausible>(
        'plausible',
        () =>
          function () {
            // Plausible treats an `arguments` object as an event.
            // oxlint-disable-next-line prefer-rest-params
            ;(queue.q ??= []).push(arguments)
          },
      )
      queue.init ??= (given) => {
        queue.o = given
      }
      queue.init(config)
    },
    scripts: [
      {
        src,
        attributes: { ...settings(attributes), ...(domain !== undefined && { 'data-domain': domain }) },
      },
    ],
  }
}

/** Nothing else may come in through them: no address, and no code. */
const settings = (attributes: PlausibleOptions['attributes']): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes ?? {}).filter(([name]) => /^data-[\w-]+$/.test(name)))
