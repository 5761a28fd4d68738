import type { BrowserContext, Page } from '@playwright/test'

/** What a page records about itself from its first moment on. */
interface Notes {
  /**
   * Each change of whether the banner is visible, frame by frame: `[false, true]` is a banner that appeared and stayed.
   */
  readonly seen: boolean[]
  /** When the banner and the page's heading were first painted, by `elementtiming`. */
  readonly painted: Record<string, number>
  /** Each layout shift that no input excuses: its size, and what moved. */
  readonly shifts: string[]
  /** The first elements of their kind: those of the server’s HTML. */
  readonly served: Record<string, Element>
}

/** What TypeScript's DOM types don't know yet. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRect
    readonly currentRect: DOMRect
  }[]
}
interface ElementTiming extends PerformanceEntry {
  readonly identifier: string
  readonly renderTime: number
}

type Noting = typeof globalThis & { notes: Notes }

function takeNotes(): void {
  const notes: Notes = { seen: [], painted: {}, shifts: [], served: {} }
  Object.assign(globalThis, { notes })

  const look = (): void => {
    const banner = document.querySelector('[data-slot="askfirst-banner"]')
    const { height = 0 } = banner?.getBoundingClientRect() ?? {}
    const isSeen = height > 0 && banner !== null && getComputedStyle(banner).visibility === 'visible'
    if (notes.seen.at(-1) !== isSeen) notes.seen.push(isSeen)
  }
  // At the beginning of each frame, and right after it was painted.
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', look)
  port1.start()
  const frame = (): void => {
    look()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
    port2.postMessage(0)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)

  // While the HTML is parsed, so before the first frame.
  const parts = {
    banner: '[data-slot="askfirst-banner"]',
    title: '[data-slot="askfirst-banner-title"]',
    heading: 'h1',
  }
  new MutationObserver(() => {
    for (const [name, selector] of Object.entries(parts)) {
      const found = notes.served[name] ? null : document.querySelector(selector)
      if (!found) continue
      notes.served[name] = found
      found.setAttribute('elementtiming', name)
    }
  }).observe(document, { childList: true, subtree: true })

  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries() as ElementTiming[]) {
      notes.painted[identifier] = renderTime
    }
  }).observe({ type: 'element', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
        const name =
          node instanceof Element ? (node.getAttribute('data-slot') ?? node.tagName) : node?.nodeName
        return `${name} from ${from.x},${from.y} ${from.width}×${from.height} to ${to.x},${to.y} ${to.width}×${to.height}`
      })
      notes.shifts.push(`${value}: ${moved.join('; ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Makes every page of this context record itself. */
export async function observe(context: BrowserContext): Promise<void> {
  await context.addInitScript(takeNotes)
}

export const notesOf = (
  page: Page,
): Promise<
  Pick<Notes, 'seen' | 'painted' | 'shifts'> & {
    readonly isServed: boolean
    readonly isBannerTouched: boolean
    readonly fcp: number
  }
> =>
  page.evaluate(() => {
    const { seen, painted, shifts, served } = (globalThis as Noting).notes
    const [paint] = performance.getEntriesByName('first-contentful-paint')
    return {
      seen,
      painted,
      shifts,
      /** The heading on the page is the server's: React hydrated it, and created no other. */
      isServed: served['heading'] !== undefined && served['heading'] === document.querySelector('h1'),
      /** React hydrated the server's banner: it then has React's properties on the element. */
      isBannerTouched: Object.keys(served['banner'] ?? {}).some((key) => key.startsWith('__react')),
      fcp: paint?.startTime ?? NaN,
    }
  })
