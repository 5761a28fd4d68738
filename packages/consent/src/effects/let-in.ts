import { matches } from './find-in.ts'
import { ADDRESS_NAMES, waitingName } from './marks.ts'
import { trusted } from './trusted.ts'
import { addressesIn } from './requests/ways.ts'

/** What can wait. A script is run instead, by a copy. */
const CAN_WAIT = 'iframe,img,source,video,audio,track,embed,object,link,input'
/** The mark of an element that was let in. The address of a frame stays a moment longer than that. */
const SHOWN = 'data-askfirst-shown'

/** What it had in the places of its addresses, such as a picture of the site's own. */
const before = new WeakMap<Element, ReadonlyMap<string, string | null>>()

/** The addresses for which it waits, by the attribute that each is for. */
export const addressesFor = (element: Element): readonly (readonly [name: string, address: string])[] =>
  matches(element, CAN_WAIT)
    ? ADDRESS_NAMES.flatMap((name) => {
        const address = element.getAttribute(waitingName(name))
        return address !== null && name in element ? [[name, address] as const] : []
      })
    : []

/** It was let in before: the address that it has is one of ours, on its way out. */
export const wasLetIn = (element: Element): boolean => before.has(element)

/** Lets an element of HTML that waits load its addresses. Only addresses of the web: content is not trusted. */
export function letIn(element: HTMLElement): void {
  const addresses = addressesFor(element)
  const isOfTheWeb = addresses.every(([name, address]) => addressesIn(name, address).length > 0)
  if (element.hasAttribute(SHOWN) || addresses.length === 0 || !isOfTheWeb) return
  element.setAttribute(SHOWN, '')
  before.set(element, new Map(addresses.map(([name]) => [name, element.getAttribute(name)])))
  // Players refuse to play without the site's origin, and no more is sent.
  if (element.localName === 'iframe' && !element.hasAttribute('referrerpolicy'))
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  for (const [name, address] of addresses) {
    const isCode = /^(embed|object)$/.test(element.localName)
    element.setAttribute(name, isCode ? trusted('createScriptURL', address) : address)
  }
  reload(element)
}

/** Gives it back to waiting. What it did on its vendor's side can't be undone. */
export function takeOut(element: HTMLElement): void {
  if (!element.hasAttribute(SHOWN)) return
  element.removeAttribute(SHOWN)
  const restore = (): void => {
    if (element.hasAttribute(SHOWN)) return
    for (const [name, value] of before.get(element) ?? []) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
    reload(element)
  }
  const page = (element as HTMLIFrameElement).contentWindow
  if (element.localName !== 'iframe' || !page) {
    restore()
    return
  }
  // Replaced, and its address taken away only then: the way back must not lead into the frame, nor to an empty one.
  page.location.replace('about:blank')
  element.addEventListener('load', restore, { once: true })
}

/** A player looks at its addresses only when it is told to. */
function reload(element: Element): void {
  if (/^(video|audio|source)$/.test(element.localName))
    element.closest<HTMLMediaElement>('video,audio')?.load()
}
