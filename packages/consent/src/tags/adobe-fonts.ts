import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `adobeFonts()`. */
export interface AdobeFontsOptions {
  /** The id of the web project, as in its embed code. */
  readonly projectId: string
  /**
   * Settings for `Typekit.load`: `{ active: () => showTitle() }`.
   * @default { async: true }
   */
  readonly config?: Readonly<Record<string, unknown>>
}

/**
 * Adobe Fonts, by its JavaScript embed code. Until the grant the page shows its fallback fonts. It has no consent call,
 * so a withdrawal reloads the page.
 * @see https://helpx.adobe.com/fonts/using/embed-codes.html
 * @see https://blog.typekit.com/2011/08/11/better-web-font-loading-with-javascript/, for its events
 */
export function adobeFonts(options: AdobeFontsOptions): Tag<'adobe-typekit'> {
  const { projectId, config } = given(options)
  const load = (): void => {
    const page = globalThis as { Typekit?: { load: (config: object) => void } }
    page.Typekit?.load({ async: true, ...config })
  }
  return {
    for: 'adobe-typekit',
    needs: { projectId },
    // A late font change is what visitors notice most.
    priority: 'high',
    scripts: [{ src: `https://use.typekit.net/${encodeURIComponent(projectId)}.js`, onLoad: load }],
  }
}
