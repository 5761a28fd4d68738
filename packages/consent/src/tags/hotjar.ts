import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { digits, given, whoever } from './shared/given.ts'

/** The options of `hotjar()`. */
export interface HotjarOptions {
  /** A whole number. */
  readonly siteId: number
  /**
   * The version of Hotjar's snippet.
   * @default 6
   */
  readonly version?: number
  /**
   * The id of the signed-in visitor on your site.
   * @default nobody
   */
  readonly userId?: string
  /**
   * Attributes to filter recordings and target surveys by: `{ plan: 'free' }`.
   * @default none
   */
  readonly userAttributes?: Readonly<Record<string, string | number | boolean | Date>>
}

interface Hotjar {
  (...command: unknown[]): void
  q?: unknown[]
}

/**
 * Hotjar. It has no consent call, so a withdrawal reloads the page.
 * @see https://help.hotjar.com/hc/en-us/articles/115009336727-How-to-Install-Your-Hotjar-Tracking-Code
 * @see https://help.hotjar.com/hc/en-us/articles/360033640653-Identify-API-Reference
 */
export function hotjar(options: HotjarOptions): Tag<'hotjar'> {
  const { siteId, version = 6, userId, userAttributes } = given(options)
  return {
    for: 'hotjar',
    needs: { siteId: digits(siteId), version: digits(version), ...whoever({ userId }) },
    start: () => {
      const page = globalThis as { _hjSettings?: { hjid: number; hjsv: number } }
      const queue: Hotjar = ownGlobal(
        'hj',
        () =>
          function () {
            // Hotjar treats an `arguments` object as a command.
            // oxlint-disable-next-line prefer-rest-params
            ;(queue.q ??= []).push(arguments)
          },
      )
      page._hjSettings = { hjid: siteId, hjsv: version }
      // Attributes need no id.
      if (userId || userAttributes) queue('identify', userId || null, { ...userAttributes })
    },
    scripts: [{ src: `https://static.hotjar.com/c/hotjar-${siteId}.js?sv=${version}` }],
  }
}
