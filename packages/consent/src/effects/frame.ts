/** Lets a frame of HTML that waits (`data-askfirst-src`) load its address. Only an address of the web: content is not trusted. */
export function showFrame(frame: HTMLIFrameElement): void {
  const address = frame.dataset['askfirstSrc']
  if (!address || frame.getAttribute('src') === address) return
  try {
    if (/^https?:$/.test(new URL(address, document.baseURI).protocol)) frame.src = address
  } catch {
    // No address at all: the frame stays empty.
  }
}

/** Empties such a frame. What it did on its vendor's side can't be undone. */
export function hideFrame(frame: HTMLIFrameElement): void {
  if (!frame.dataset['askfirstSrc'] || !frame.hasAttribute('src')) return
  // Replaced, so that the way back does not lead into the frame.
  frame.contentWindow?.location.replace('about:blank')
  frame.removeAttribute('src')
}
