/** The mark of a frame that was let in. The address stays a moment longer than that. */
const SHOWN = 'data-askfirst-shown'

/** Lets a frame of HTML that waits (`data-askfirst-src`) load its address. Only an address of the web: content is not trusted. */
export function showFrame(frame: HTMLIFrameElement): void {
  const address = frame.dataset['askfirstSrc']
  if (!address || frame.hasAttribute(SHOWN)) return
  try {
    if (!/^https?:$/.test(new URL(address, document.baseURI).protocol)) return
    frame.setAttribute(SHOWN, '')
    frame.src = address
  } catch {
    // No address at all: the frame stays empty.
  }
}

/** Empties such a frame. What it did on its vendor's side can't be undone. */
export function hideFrame(frame: HTMLIFrameElement): void {
  if (!frame.hasAttribute(SHOWN)) return
  frame.removeAttribute(SHOWN)
  // Replaced, and its address taken away only then: the way back must not lead into the frame, nor to an empty one.
  frame.contentWindow?.location.replace('about:blank')
  frame.addEventListener(
    'load',
    () => {
      if (!frame.hasAttribute(SHOWN)) frame.removeAttribute('src')
    },
    { once: true },
  )
}
