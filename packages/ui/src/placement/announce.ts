import { setImportant } from './set-important.ts'

/** In milliseconds. A screen reader announces changes, not what was there from the start. */
const BEFORE_SPEAKING = 500
const UNTIL_SAID = 5000

/** Lets a screen reader announce the banner's name once, without moving the focus. Returns the undo. */
export function announce(banner: HTMLElement): () => void {
  const voice = document.createElement('p')
  voice.setAttribute('role', 'status')
  setImportant(voice, {
    position: 'absolute',
    'inline-size': '1px',
    'block-size': '1px',
    overflow: 'hidden',
    'clip-path': 'inset(50%)',
    'white-space': 'nowrap',
  })
  banner.append(voice)
  const speaking = setTimeout(() => {
    // If the banner has left the page, its root is an element, which has no `getElementById()`.
    const root = banner.getRootNode() as ParentNode & Node
    const title = root.querySelector(`[id="${banner.getAttribute('aria-labelledby')}"]`)
    voice.textContent = title?.textContent ?? ''
  }, BEFORE_SPEAKING)
  // Remove it, so that a visitor who reads through the banner doesn't hear it a second time.
  const said = setTimeout(() => voice.remove(), UNTIL_SAID)
  return () => {
    clearTimeout(speaking)
    clearTimeout(said)
    voice.remove()
  }
}
