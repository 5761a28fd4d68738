import { setImportant } from '../set-important.ts'

/** In milliseconds. A screen reader hears of what changes, not of what is there. */
const BEFORE_SPEAKING = 500
const UNTIL_SAID = 5000

/** Tells a screen reader that the banner came, without taking the focus: its name, once. Returns the undo. */
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
    // Off the page by now, its root is an element, which finds by selector alone.
    const root = banner.getRootNode() as ParentNode & Node
    const title = root.querySelector(`[id="${banner.getAttribute('aria-labelledby')}"]`)
    voice.textContent = title?.textContent ?? ''
  }, BEFORE_SPEAKING)
  // Gone again, it is not read a second time by who goes through the banner.
  const said = setTimeout(() => voice.remove(), UNTIL_SAID)
  return () => {
    clearTimeout(speaking)
    clearTimeout(said)
    voice.remove()
  }
}
