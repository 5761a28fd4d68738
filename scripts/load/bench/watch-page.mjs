/**
 * Runs in the page before its own scripts. Records when our headings are painted, how long clicks took, and which of
 * the page's scripts blocked it.
 *
 * Painted means Element Timing: the browser's own report of the frame in which the text was first drawn. Two frames
 * after a mutation would say when the page was ready to be drawn, and the largest contentful paint whether something
 * larger came later. We set its attribute in the task that adds the heading, so before any paint of it. We find the
 * heading by its text, so the method is the same for us and for the floor. A heading that fades in counts from its
 * first frame.
 */
export function watchPage() {
  const seen = {
    /** @type {Record<string, number>} when a heading was painted */
    painted: {},
    /** @type {{ name: string, began: number, duration: number }[]} */
    events: [],
    /** @type {{ url: string, duration: number }[]} */
    runs: [],
    firstPaint: NaN,
    /** When the last click or tap was, by the browser's clock. */
    pressed: 0,
  }
  Object.assign(globalThis, { seen })
  const headings = ['May we use cookies?', 'Cookie settings']
  new MutationObserver(() => {
    for (const heading of document.querySelectorAll('h2')) {
      const text = heading.textContent ?? ''
      if (headings.includes(text)) heading.setAttribute('elementtiming', text)
    }
  }).observe(document, { childList: true, subtree: true })
  /** @param {string} type @param {(entry: any) => void} take @param {object} [options] */
  const observe = (type, take, options) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      ...options,
    })
  observe('element', ({ identifier, renderTime }) => (seen.painted[identifier] ??= renderTime))
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime
  })
  observe(
    'event',
    ({ name, startTime, duration, interactionId }) => {
      if (interactionId) seen.events.push({ name, began: startTime, duration })
    },
    { durationThreshold: 16 },
  )
  observe('long-animation-frame', ({ scripts }) => {
    for (const { sourceURL, duration } of scripts) seen.runs.push({ url: sourceURL, duration })
  })
  addEventListener('click', ({ timeStamp }) => (seen.pressed = timeStamp), { capture: true })
}

/**
 * @typedef {object} Seen
 * @property {Record<string, number>} painted
 * @property {number} firstPaint
 * @property {{ duration: number }[]} events
 * @property {{ url: string, duration: number }[]} runs
 * @property {number} pressed
 * @property {number[]} ran when the script of each vendor ran
 */
