import type { GrantId } from '@askfirst/catalog'
import type { ConsentEffect } from '../state.ts'
import { findMarked, isMarked, MARKED, NAMES } from './marks.ts'

/** The options of `htmlContent()`. */
export interface HtmlContentOptions {
  /**
   * The nonce of the page's Content-Security-Policy. Only scripts that carry it run: otherwise, anybody who gets HTML
   * into the page could get a script past the policy.
   * @default the nonce of the page's scripts, if they have one
   */
  readonly nonce?: string
  /**
   * Hosts from which content may load for a vendor or a category, besides the site's own and those that the catalog's
   * facts name for the vendor: `{ hubspot: ['forms.example.com'] }`. `example.com` includes its subdomains.
   * @default none
   */
  readonly hosts?: Readonly<Partial<Record<GrantId, readonly string[]>>>
  /**
   * The shadow root that holds the content: a search of the document doesn't see into one. Add one effect for each
   * root.
   * @default the document
   */
  readonly root?: Document | ShadowRoot | undefined
}

/**
 * Loads HTML that waits for its grant, for content that React doesn't render, including content that is added later:
 *
 * ```html
 * <script type="text/plain" data-askfirst="hubspot" src="https://…"></script>
 * <iframe data-askfirst="youtube" data-askfirst-src="https://…" title="…"></iframe>
 * <img data-askfirst="pinterest" data-askfirst-src="https://…" alt="…">
 * ```
 *
 * A script runs once its vendor is granted, in the order of the page unless it is `async`. `data-askfirst-type` is its
 * type if that isn't JavaScript. A withdrawal makes all other elements wait again. The code for this loads only if the
 * page holds marked content.
 */
export function htmlContent(options: HtmlContentOptions = {}): ConsentEffect {
  // Kept outside the effect: after a restart, scripts that ran must not run again.
  const done = new WeakSet<Element>()

  return (consent) => {
    let undo: (() => void) | undefined
    let isOn = true
    const follow = async (): Promise<void> => {
      watcher.disconnect()
      const { followContent } = await import('./content.ts')
      if (isOn) undo = followContent(consent, options, done)
    }
    /** If the chunk fails to load, the next decision tries again. */
    const begin = (): void => {
      unsubscribe?.()
      unsubscribe = undefined
      follow().catch((error: unknown) => {
        reportError(error)
        if (isOn)
          unsubscribe = consent.subscribe(({ grants }, previous) => grants !== previous.grants && begin())
      })
    }
    let unsubscribe: (() => void) | undefined
    const holdsMarked = (node: Node): boolean => findMarked(node).length > 0
    const watcher = new MutationObserver((changes) => {
      if (
        changes.some(({ target, addedNodes, type }) =>
          type === 'attributes' ? isMarked(target) : [...addedNodes].some(holdsMarked),
        )
      )
        begin()
    })
    const { root = document } = options
    watcher.observe(root, { childList: true, subtree: true, attributeFilter: [...NAMES] })
    if (root.querySelector(MARKED)) begin()
    return () => {
      isOn = false
      watcher.disconnect()
      unsubscribe?.()
      undo?.()
    }
  }
}
