/** Our element that is being pressed. With a mouse, also one that is pointed at, because the press comes next. */
const touched = (): Element | null => {
  const aims = globalThis.matchMedia?.('(hover: hover)').matches ? ':is(:hover, :active)' : ':active'
  const ours = `[data-slot*="askfirst-"]:is(a, button, input, select, summary)${aims}`
  let root: ParentNode | null | undefined = document
  while (root) {
    const found: Element | null = root.querySelector(ours)
    if (found) return found
    // Go on in the shadow root that is pointed at.
    root = [...root.querySelectorAll(aims)].find(({ shadowRoot }) => shadowRoot)?.shadowRoot
  }
  return null
}

/** Runs the job once none of our buttons is about to be pressed, because new words move buttons. Returns the undo. */
export function whenNothingIsPressed(job: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    if (touched()) timer = setTimeout(look, 200)
    else job()
  }
  look()
  return () => clearTimeout(timer)
}
