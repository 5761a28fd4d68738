import type { ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { rootElement } from '../root.ts'

/** For the bench: renders a root, waits for its banner, and unmounts it, as many times as asked. */
export function offerCycle(root: ReactElement): void {
  Object.assign(globalThis, {
    cycle: async (times: number) => {
      for (let time = 0; time < times; time++) {
        const element = document.createElement('div')
        rootElement().append(element)
        const mounted = createRoot(element)
        mounted.render(root)
        await seen()
        mounted.unmount()
        element.remove()
        await turn()
      }
    },
  })
}

const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve))

async function seen(): Promise<void> {
  const until = performance.now() + 5000
  while (performance.now() < until) {
    await turn()
    if ([...document.querySelectorAll('h2')].some((each) => each.textContent === 'May we use cookies?'))
      return
  }
  throw new Error('The banner did not come.')
}
