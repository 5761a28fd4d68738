import type { BrowserFrame, BrowserPage } from './browser.ts'
import { pause } from './watch.ts'

/**
 * Runs a function in every document of the context. The main document must answer: what could not be inspected isn't
 * silent. Another frame may be gone meanwhile, or never answer; its requests were seen anyway.
 */
export async function inEveryFrame<R>(page: BrowserPage, inPage: () => R): Promise<Awaited<R>[]> {
  const main = page.mainFrame()
  const frames = page
    .context()
    .pages()
    .flatMap((tab) => [...tab.frames()])
  const answers = await Promise.all(
    frames.map((frame) =>
      frame === main
        ? inMainFrame(frame, inPage).then((answer) => [answer])
        : Promise.race([
            frame.evaluate(inPage).then(
              (answer) => [answer],
              () => [],
            ),
            pause(2000).then(() => []),
          ]),
    ),
  )
  return answers.flat()
}

/** If a page navigates during the call, the call is repeated. */
export async function inMainFrame<R>(frame: BrowserFrame, inPage: () => R): Promise<Awaited<R>> {
  for (let tries = 1; ; tries++) {
    try {
      return await frame.evaluate(inPage)
    } catch (error) {
      if (tries === 3) throw error
      await pause(250)
    }
  }
}
