/** What a visitor presses, of ours. With a mouse, also what it points at: the press comes next. */
const touched = (): Element | null => {
  const aims = globalThis.matchMedia?.('(hover: hover)').matches ? ':is(:hover, :active)' : ':active'
  const ours = `[data-slot*="askfirst-"]:is(a, button, input, select, summary)${aims}`
  let root: ParentNode | null | undefined = document
  while (root) {
    const found: Element | null = root.querySelector(ours)
    if (found) return found
    // The way leads on through the shadow roots that are pointed at.
    root = [...root.querySelectorAll(aims)].find(({ shadowRoot }) => shadowRoot)?.shadowRoot
  }
  return null
}

/** Runs the job once no button of ours is about to be pressed: other words move them. Returns the undo. */
export function whenStill(job: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    if (touched()) timer = setTimeout(look, 200)
    else job()
  }
  look()
  return () => clearTimeout(timer)
}
