import { aroundCalls } from '../effects/guard/around-calls.ts'
import { findAll } from '../effects/requests/ask.ts'
import { addressesIn, isOwn, readAddress } from '../effects/requests/addresses.ts'
import { ADDRESSES, kindOf, LOADING } from '../effects/requests/elements.ts'
import type { WatchedWay } from './finding.ts'

export interface SeenRequest {
  readonly way: WatchedWay
  readonly url: URL
  /** When it began, in the time of `performance.now()`. Absent: now. */
  readonly at?: number
  /** The vendors whose frame or script the visitor asked to load once. */
  readonly once?: readonly string[] | undefined
}

/** What made the request, in the browser's terms. */
const initiators: Readonly<Record<string, WatchedWay>> = {
  fetch: 'fetch',
  xmlhttprequest: 'xhr',
  beacon: 'beacon',
  eventsource: 'eventsource',
  img: 'image',
  image: 'image',
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
  embed: 'frame',
  object: 'frame',
  link: 'link',
  video: 'media',
  audio: 'media',
  css: 'css',
}

/**
 * The vendors that the visitor let load through this one frame or script. "Load once" of an embed sets this mark, and
 * only this development tool reads it.
 */
function askedOnceBy(element: Element): readonly string[] {
  const isMarked = /^(iframe|script)$/.test(element.localName) && element.hasAttribute('data-askfirst-once')
  return isMarked ? (element.getAttribute('data-askfirst') ?? '').split(' ').filter(Boolean) : []
}

/**
 * Reports requests to other hosts: what the browser lists once they are complete, including earlier ones; what elements
 * are about to load; and calls as they are made, because some never end and some are never listed.
 */
export function seeRequests(see: (request: SeenRequest) => void): () => void {
  /** Addresses that the visitor let load once: the browser's list doesn't say which element made a request. */
  const once = new Map<string, readonly string[]>()

  const undoCalls = aroundCalls((url, way) => {
    if (!isOwn(url)) see({ way, url })
    return false
  })

  const look = (element: Element): void => {
    const kind = kindOf(element)
    for (const name of kind?.names ?? []) {
      const addresses = addressesIn(name, element.getAttribute(name) ?? '')
      // The browser loads one address of a srcset, so each host is reported once.
      const firsts = addresses.filter(
        ({ host }, index) => addresses.findIndex((each) => each.host === host) === index,
      )
      for (const url of firsts) {
        const asked = askedOnceBy(element)
        if (asked.length > 0) once.set(url.href, asked)
        if (kind && !isOwn(url)) see({ way: kind.way, url, once: asked })
      }
    }
  }
  const lookInto = (root: Node): void => findAll(root, LOADING).forEach(look)
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'attributes') look(target as Element)
      addedNodes.forEach(lookInto)
    }
  })
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: [...ADDRESSES] })
  lookInto(document)

  const list = new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries()) {
      const url = readAddress(entry.name)
      if (!url || isOwn(url)) continue
      const { initiatorType } = entry as PerformanceResourceTiming
      see({
        way: initiators[initiatorType] ?? 'other',
        url,
        at: entry.startTime,
        once: once.get(url.href),
      })
    }
  })
  list.observe({ type: 'resource', buffered: true })

  return () => {
    list.disconnect()
    watcher.disconnect()
    undoCalls()
  }
}
