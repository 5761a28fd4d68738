import { setImportant } from '../set-important.ts'

/** In pixels, between what is at the page's end and the notice. */
const GAP = 16

/**
 * Keeps room behind the page's end, so that it can be scrolled clear of a notice at the bottom of the window. It stands
 * outside of the page's layout and so moves nothing, and an app in a shell as high as the window, which doesn't scroll,
 * is left alone. The notice's height is told to stylesheets as `size`. Returns the undo.
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
  // Where a phone's address bar comes and goes, this is how high the window is without it.
  const tallest = document.createElement('div')
  setImportant(tallest, { height: '100vh' })
  room.append(tallest)

  const update = (): void => {
    // Answered: it takes all of this along once that is painted.
    if (notice.hidden) return
    const height = `${notice.offsetHeight}px`
    // It steps aside from what has focus, and will be back.
    const isAside = notice.matches('[data-aside]')
    const covered = isAside ? undefined : coveredBy(notice)
    const end = covered && covered.end > 0 ? endOf(body, tallest) : undefined
    // All is read by now: what is written before something is read has the browser lay the page out twice.
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

/** How much of the window a notice covers at its start or end. Nothing, where it is in the middle or in the page. */
function coveredBy(notice: HTMLElement): Readonly<Record<Edge, number>> {
  const style = getComputedStyle(notice)
  // Of what is fixed these are lengths, and unlike its rectangle they know nothing of the animation that it comes with.
  const [top, bottom] = [Number.parseFloat(style.top), Number.parseFloat(style.bottom)]
  const height = document.documentElement.clientHeight
  const isThere = notice.hasChildNodes()
  return {
    start: isThere && top < bottom ? height - bottom + GAP : 0,
    end: isThere && top > bottom ? height - top + GAP : 0,
  }
}

/** Where the page ends, if it scrolls, or would if it had more to show. */
function endOf(body: HTMLElement, tallest: HTMLElement): number | undefined {
  const page = document.documentElement
  // In quirks mode the body is as high as the page, with the room in it.
  if (document.scrollingElement !== page) return undefined
  const isScroller = [page, body].every((one) => getComputedStyle(one).overflowY !== 'visible')
  const height = isScroller ? body.offsetHeight : Math.max(body.scrollHeight, body.offsetHeight)
  const end = Math.ceil(body.getBoundingClientRect().top + scrollY + height)
  // A body may have a margin, and be as high as the window all the same.
  const window = page.clientHeight
  const isAsWindow = [height, end].some(
    // No address bar takes half of the window: most pages are longer than it could be, and need no look at it.
    (each) => each >= window - 1 && each <= 2 * window && each <= heightOf(tallest) + 1,
  )
  return isAsWindow && !mayGrow(body) ? undefined : end
}

/** Is the page as high as the window because it is that at least, as one with its footer at the end, not that exactly? */
function mayGrow(body: HTMLElement): boolean {
  const styles = [body, ...body.querySelectorAll(':scope > *, :scope > * > *')]
    .filter((element) => element.clientHeight >= document.documentElement.clientHeight - 1)
    .map((element) => getComputedStyle(element))
  return (
    styles.some(({ minHeight }) => /[1-9]/.test(minHeight)) &&
    styles.every(({ overflowY }) => overflowY === 'visible')
  )
}

/** It has to be in the page for that, which is laid out once more. */
function heightOf(tallest: HTMLElement): number {
  const room = tallest.parentElement!
  if (!room.isConnected) document.documentElement.append(room)
  return tallest.offsetHeight
}
