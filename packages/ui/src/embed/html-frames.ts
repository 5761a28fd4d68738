import type { AnyCatalog } from '@askfirst/catalog'

/** A frame of HTML that waits for its vendor, and the place over it. */
export interface HtmlFrame {
  readonly frame: HTMLIFrameElement
  readonly vendor: string
  readonly address: string
  readonly over: HTMLElement
  /** Tells it from the others, also when one of them goes. */
  readonly key: number
}

interface HtmlFrames {
  readonly subscribe: (listener: () => void) => () => void
  readonly get: () => readonly HtmlFrame[]
}

const ATTRIBUTES = ['data-askfirst', 'data-askfirst-src']
const WAITING = `iframe[${ATTRIBUTES.join('][')}]`

const none: readonly HtmlFrame[] = []
export const getNone = (): readonly HtmlFrame[] => none

/** The frames that wait in the page, now and later, for `useSyncExternalStore`. While nobody listens, it leaves nothing behind. */
export function findHtmlFrames(catalog: AnyCatalog): HtmlFrames {
  let frames = none
  const told = new WeakSet<Element>()

  const vendorOf = (frame: HTMLIFrameElement): string | undefined => {
    const id = frame.dataset['askfirst'] ?? ''
    if (catalog.vendors.some((vendor) => vendor.id === id)) return id
    if (!told.has(frame)) {
      told.add(frame)
      // Content is written by editors: a mistake there is told, and must not break the page.
      console.error(
        `Askfirst: the catalog has no vendor "${id}", so this frame stays blocked, and nobody is asked. Add the vendor, or mend data-askfirst.`,
        frame,
      )
    }
  }

  const read = (): readonly Omit<HtmlFrame, 'over' | 'key'>[] =>
    [...document.querySelectorAll<HTMLIFrameElement>(WAITING)].flatMap((frame) => {
      const vendor = vendorOf(frame)
      return vendor === undefined ? [] : [{ frame, vendor, address: frame.dataset['askfirstSrc'] ?? '' }]
    })

  const subscribe = (listener: () => void): (() => void) => {
    const places = new Map<HTMLIFrameElement, Place>()
    let count = 0
    const scan = (): void => {
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
        return old?.vendor === one.vendor && old.address === one.address ? old : { ...one, over, key }
      })
      if (frames.length === before.length && frames.every((one, index) => one === before[index])) {
        frames = before
      } else listener()
    }
    const watcher = new MutationObserver(scan)
    scan()
    watcher.observe(document, { subtree: true, childList: true, attributeFilter: ATTRIBUTES })
    return () => {
      watcher.disconnect()
      for (const place of places.values()) place.remove()
      frames = none
    }
  }
  return { subscribe, get: () => frames }
}

interface Place {
  readonly over: HTMLElement
  readonly key: number
  /** Goes where the frame went. */
  readonly stay: () => void
  readonly remove: () => void
}

/**
 * An element right behind the frame that covers it and takes no room of its own, so that nothing moves: not when it
 * comes, nor when it goes. It is set through the object model, which no content security policy forbids, and as
 * important, because our own stylesheet is.
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
    // On a page that is scaled, a pixel of the page is not one of the window.
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
      const { parentElement } = frame
      if (over.parentElement === parentElement) return
      frame.after(over)
      if (parentElement) sizes?.observe(parentElement)
      follow()
    },
    remove: () => {
      sizes?.disconnect()
      removeEventListener('resize', follow)
      over.remove()
    },
  }
}
