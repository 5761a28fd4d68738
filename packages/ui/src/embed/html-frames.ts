import type { AnyCatalog } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import { contentHosts, type NamedHosts } from '@askfirst/consent/internal'

/** Bundlers replace it. Production builds drop text that only a developer reads. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** A frame of plain HTML that waits for its vendor, and the element over it. */
export interface HtmlFrame {
  readonly frame: HTMLIFrameElement
  readonly vendor: string
  readonly address: string
  /** Does the address belong to the vendor? The catalog's facts say so, which may still load, or fail to. */
  readonly check: 'passed' | 'pending' | 'failed'
  readonly over: HTMLElement
  /** Identifies the frame, even after others are removed. */
  readonly key: number
}

interface HtmlFrames {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => readonly HtmlFrame[]
  /** Fetches the facts for the check again, if that failed before. */
  readonly checkAgain: () => void
}

const ATTRIBUTES = ['data-askfirst', 'data-askfirst-src']
const WAITING = `iframe[${ATTRIBUTES.join('][')}]`

const none: readonly HtmlFrame[] = []
export const getNone = (): readonly HtmlFrame[] => none

/**
 * The frames in the page that wait, now and later, for `useSyncExternalStore`. Without a listener it leaves no trace.
 */
export function findHtmlFrames(
  catalog: AnyCatalog,
  named?: NamedHosts,
  given?: Document | ShadowRoot,
): HtmlFrames {
  let frames = none
  let scan: (() => void) | undefined
  const reported = new WeakMap<Element, string>()
  const hosts = contentHosts(catalog, named)
  let facts: 'unknown' | 'asked' | 'failed' = 'unknown'

  /** Editors write this content, so a mistake is reported and must not break the page. */
  const tell = (frame: Element, why: string, mend: string): void => {
    if (reported.get(frame) === why) return
    reported.set(frame, why)
    console.error(createError('AF227', why, mend).message, frame)
  }
  const checkAgain = (): void => {
    if (facts === 'asked') return
    facts = 'asked'
    hosts.load().then(
      () => scan?.(),
      () => {
        facts = 'failed'
        scan?.()
      },
    )
  }

  const readOne = (frame: HTMLIFrameElement): Omit<HtmlFrame, 'over' | 'key'> | undefined => {
    const { askfirst: vendor = '', askfirstSrc: address = '' } = frame.dataset
    const category = catalog.vendors.find(({ id }) => id === vendor)?.category
    if (category === undefined || catalog.categories[category]?.necessary) {
      if (process.env.NODE_ENV !== 'production') {
        tell(
          frame,
          category === undefined
            ? `is for "${vendor}", and the catalog has no such vendor`
            : `is for "${vendor}", which is always granted`,
          'Add the vendor to the catalog, or correct data-askfirst.',
        )
      }
      return undefined
    }
    const isAllowed = allows(vendor, address)
    if (isAllowed === false) {
      if (process.env.NODE_ENV !== 'production') {
        tell(
          frame,
          `has a URL that doesn’t belong to "${vendor}"`,
          'Correct data-askfirst-src, or add the host with the prop hosts.',
        )
      }
      return undefined
    }
    if (isAllowed === undefined && facts === 'unknown') checkAgain()
    return { frame, vendor, address, check: isAllowed ? 'passed' : facts === 'failed' ? 'failed' : 'pending' }
  }
  const allows = (vendor: string, address: string): boolean | undefined => {
    try {
      const url = new URL(address, document.baseURI)
      return /^https?:$/.test(url.protocol) && hosts.allows([vendor], url)
    } catch {
      return false
    }
  }

  const read = (): readonly Omit<HtmlFrame, 'over' | 'key'>[] =>
    [...(given ?? document).querySelectorAll<HTMLIFrameElement>(WAITING)].flatMap(
      (frame) => readOne(frame) ?? [],
    )

  const subscribe = (listener: () => void): (() => void) => {
    const places = new Map<HTMLIFrameElement, Place>()
    let count = 0
    const lookAgain = (): void => {
      const found = read()
      for (const [frame, place] of places) {
        if (found.some((one) => one.frame === frame)) continue
        place.remove()
        places.delete(frame)
      }
      const before = frames
      frames = found.map((one) => {
        const place = places.get(one.frame) ?? { ...placeOver(one.frame), key: count++ }
        places.set(one.frame, place)
        place.stay()
        const { over, key } = place
        const old = before.find((other) => other.over === over)
        const isSame = old?.vendor === one.vendor && old.address === one.address && old.check === one.check
        return isSame ? old : { ...one, over, key }
      })
      if (frames.length === before.length && frames.every((one, index) => one === before[index])) {
        frames = before
      } else listener()
    }
    const watcher = new MutationObserver(lookAgain)
    scan = lookAgain
    lookAgain()
    watcher.observe(given ?? document, { subtree: true, childList: true, attributeFilter: ATTRIBUTES })
    return () => {
      watcher.disconnect()
      scan = undefined
      for (const place of places.values()) place.remove()
      frames = none
    }
  }
  return { subscribe, get: () => frames, checkAgain }
}

interface Place {
  readonly over: HTMLElement
  readonly key: number
  /** Moves to where the frame is now. */
  readonly stay: () => void
  readonly remove: () => void
}

/**
 * Creates an element right after the frame that covers it and takes no space, so that nothing moves when it appears or
 * goes. Styles are set through the object model, which no content security policy forbids, and as important, because
 * our stylesheet's are.
 */
function placeOver(frame: HTMLIFrameElement): Omit<Place, 'key'> {
  const over = document.createElement('div')
  over.dataset['slot'] = 'askfirst-embed-over'
  const set = (property: string, value: string): void => over.style.setProperty(property, value, 'important')
  set('position', 'absolute')
  set('inset', 'auto')
  set('margin', '0')
  let x = 0
  let y = 0
  const follow = (): void => {
    set('width', `${frame.offsetWidth}px`)
    set('height', `${frame.offsetHeight}px`)
    const at = frame.getBoundingClientRect()
    const from = over.getBoundingClientRect()
    // On a scaled page, a pixel of the page isn't a pixel of the window.
    const scale = frame.offsetWidth > 0 ? at.width / frame.offsetWidth : 1
    x += (at.left - from.left) / scale
    y += (at.top - from.top) / scale
    set('translate', `${x}px ${y}px`)
  }
  // Test environments such as jsdom have no ResizeObserver, and no layout to observe.
  const sizes = globalThis.ResizeObserver && new ResizeObserver(follow)
  sizes?.observe(frame)
  addEventListener('resize', follow)
  return {
    over,
    stay: () => {
      if (over.parentNode === frame.parentNode) return
      frame.after(over)
      // The parent of a direct child of a shadow root is the host.
      sizes?.observe(frame.parentElement ?? (frame.getRootNode() as ShadowRoot).host)
      follow()
    },
    remove: () => {
      sizes?.disconnect()
      removeEventListener('resize', follow)
      over.remove()
    },
  }
}
