import { createError } from '../../errors.ts'
import type { BrowserPage, BrowserRequest, BrowserResponse } from './browser.ts'
import { type Finding, Findings } from './findings.ts'
import { requireFirstVisit } from './first-visit.ts'
import { inEveryFrame, inMainFrame } from './frames.ts'
import { lookAround, sayGoodbye, scrollOn } from './in-page.ts'
import type { SilenceOptions } from './options.ts'
import { originOf, readAddress } from './patterns.ts'
import { pause, watchContext } from './watch.ts'

/** A page may grow without end. */
const MAX_SCREENS = 60

export interface Visited {
  /** The final address. */
  readonly url: string
  readonly findings: readonly Finding[]
}

/** Opens an address, or reloads the page's own, and returns everything that a first visit should not have done. */
export async function visitFirst(
  page: BrowserPage,
  address: string | undefined,
  options: SilenceOptions,
): Promise<Visited> {
  const { settle = 1000, timeout = 5000 } = options
  const to = address ?? page.url()
  if (to === 'about:blank' || to === '') throw createError('AF252', 'The page is at no address.')
  // Opening the same address with a fragment would not load it again.
  if (page.url() !== 'about:blank') await page.goto('about:blank', { waitUntil: 'commit' })
  await requireFirstVisit(page.context(), options)

  const watch = watchContext(page.context())
  try {
    const response = await page.goto(to, { waitUntil: 'commit' })
    if (!response || !readAddress(response.url())) throw createError('AF252', `Nothing answered at ${to}.`)
    const url = response.url()
    if (response.status() >= 400)
      throw createError('AF252', `${url} answered with status ${response.status()}.`)

    const findings = new Findings(ownOrigins(response), options)
    const look = async (): Promise<void> => {
      findings.asked(watch.asked)
      findings.cookies(await page.context().cookies())
      for (const held of await inEveryFrame(page, lookAround)) findings.held(held)
    }
    await page.waitForLoadState('load', { timeout }).catch(() => undefined)
    await watch.rest(settle, timeout)
    await look()
    await options.visit?.()
    await look()
    await scrollThrough(page)
    await watch.rest(settle, timeout)
    await look()
    await inEveryFrame(page, sayGoodbye)
    await watch.rest(settle, timeout)
    await look()
    findings.linkHeader(response.headers()['link'] ?? '', url)
    return { url, findings: findings.all }
  } finally {
    watch.stop()
    await page.goto('about:blank', { waitUntil: 'commit' }).catch(() => undefined)
  }
}

/** The origins of the requested and of the final address. A redirect in between may belong to anybody. */
function ownOrigins(response: BrowserResponse): ReadonlySet<string> {
  let first: BrowserRequest = response.request()
  for (let from = first.redirectedFrom(); from; from = from.redirectedFrom()) first = from
  return new Set([first.url(), response.url()].map((address) => originOf(new URL(address))))
}

/** Moves the pointer, because some scripts wait for that, and then scrolls to the end, because others wait for that. */
async function scrollThrough(page: BrowserPage): Promise<void> {
  await page.mouse.move(40, 40)
  await page.mouse.move(80, 120)
  for (let screens = 0; screens < MAX_SCREENS; screens++) {
    if (!(await inMainFrame(page.mainFrame(), scrollOn))) return
    await pause(50)
  }
}
