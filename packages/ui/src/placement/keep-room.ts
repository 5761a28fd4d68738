import { setImportant } from './set-important.ts'

/** In pixels, between the end of the page and the notice. */
const GAP = 16

/**
 * Makes room after the end of the page, so that visitors can scroll it clear of a notice at the bottom of the window.
 * The room is outside of the page's layout, so nothing moves. An app shell that is exactly as high as the window
 * doesn't scroll, so it is left alone. Stylesheets read the notice's height from `size`. Returns the undo.
 */
export function keepRoom(notice: HTMLElement, size: string): () => void {
  const { body, documentElement: page } = document
  const room = document.createElement('div')
  room.dataset['slot'] = 'askfirst-room'
  setImportant(room, {
    position: 'absolute',
    inset: '0 auto auto 0',
    width: '1px',
    height: '0',
    overflow: 'hidden',
    visibility: 'hidden',
  })
  // The height of the window when a phone's address bar is hidden.
  const tallest = document.createElement('div')
  setImportant(tallest, { height: '100vh' })
  room.append(tallest)

  const update = (): void => {
    // The visitor has answered. After the next paint, all of this is removed.
    if (notice.hidden) return
    const height = `${notice.offsetHeight}px`
    // The notice has stepped aside from what has focus, and will come back.
    const isAside = notice.matches('[data-aside]')
    const covered = isAside ? undefined : coveredBy(notice)
    const end = covered && covered.end > 0 ? endOf(body, tallest) : undefined
    // Read everything before this line: a write before a read makes the browser lay out the page twice.
    page.style.setProperty(size, height)
    if (!covered) return
    setImportant(room, { height: end === undefined ? '0' : `${end + covered.end}px` })
    for (const edge of edges) {
      if (covered[edge] > 0) setImportant(page, { [paddingAt(edge)]: `${covered[edge]}px` })
      else page.style.removeProperty(paddingAt(edge))
    }
  }
  update()
  page.append(room)
  const sizes = new ResizeObserver(update)
  for (const element of [notice, page, body, ...body.children]) sizes.observe(element)
  addEventListener('resize', update)
  return () => {
    sizes.disconnect()
    removeEventListener('resize', update)
    room.remove()
    page.style.removeProperty(size)
    for (const edge of edges) page.style.removeProperty(paddingAt(edge))
  }
}

const edges = ['start', 'end'] as const
type Edge = (typeof edges)[number]

/** Room for what the browser scrolls to. */
const paddingAt = (edge: Edge): string => `scroll-padding-block-${edge}`

/** How much of the window a notice covers at its start or end. Nothing if it is in the middle or in the page. */
function coveredBy(notice: HTMLElement): Readonly<Record<Edge, number>> {
  const style = getComputedStyle(notice)
  // On a fixed element these are lengths. Unlike its rectangle, they don't change if the site animates it.
  const [top, bottom] = [Number.parseFloat(style.top), Number.parseFloat(style.bottom)]
  const height = document.documentElement.clientHeight
  const isThere = notice.hasChildNodes()
  return {
    start: isThere && top < bottom ? height - bottom + GAP : 0,
    end: isThere && top > bottom ? height - top + GAP : 0,
  }
}

/** Where the page ends, if it scrolls or would scroll with more content. */
function endOf(body: HTMLElement, tallest: HTMLElement): number | undefined {
  const page = document.documentElement
  // In quirks mode the body is as high as the page, including the room.
  if (document.scrollingElement !== page) return undefined
  const isScroller = [page, body].every((one) => getComputedStyle(one).overflowY !== 'visible')
  const height = isScroller ? body.offsetHeight : Math.max(body.scrollHeight, body.offsetHeight)
  const end = Math.ceil(body.getBoundingClientRect().top + scrollY + height)
  // A body may have a margin and still be as high as the window.
  const window = page.clientHeight
  const isAsWindow = [height, end].some(
    // No address bar takes half of the window, so longer pages, which are most, need no measuring.
    (each) => each >= window - 1 && each <= 2 * window && each <= heightOf(tallest) + 1,
  )
  return isAsWindow && !mayGrow(body) ? undefined : end
}

/** Is the height of the window only the page's minimum, as with a sticky footer, so that the page can grow? */
function mayGrow(body: HTMLElement): boolean {
  const styles = [body, ...body.querySelectorAll(':scope > *, :scope > * > *')]
    .filter((element) => element.clientHeight >= document.documentElement.clientHeight - 1)
    .map((element) => getComputedStyle(element))
  return (
    styles.some(({ minHeight }) => /[1-9]/.test(minHeight)) &&
    styles.every(({ overflowY }) => overflowY === 'visible')
  )
}

/** To be measured it has to be in the page, which costs one more layout. */
function heightOf(tallest: HTMLElement): number {
  const room = tallest.parentElement!
  if (!room.isConnected) document.documentElement.append(room)
  return tallest.offsetHeight
}
