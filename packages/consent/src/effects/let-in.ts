import { matches } from './find-in.ts'
import { ADDRESS_NAMES, waitingName } from './marks.ts'
import { trusted } from './trusted.ts'
import { addressesIn } from './requests/addresses.ts'

/** The elements that can wait. A script is run by a copy instead. */
const CAN_WAIT = 'iframe,img,source,video,audio,track,embed,object,link,input'
/** Marks an element that was let in. A frame keeps its address a moment longer than this mark. */
const SHOWN = 'data-askfirst-shown'

/** The original values of the attributes that now hold addresses, such as a placeholder picture of the site. */
const before = new WeakMap<Element, ReadonlyMap<string, string | null>>()

/** The addresses that the element waits to load, by the attribute that each belongs in. */
export const addressesFor = (element: Element): readonly (readonly [name: string, address: string])[] =>
  matches(element, CAN_WAIT)
    ? ADDRESS_NAMES.flatMap((name) => {
        const address = element.getAttribute(waitingName(name))
        return address !== null && name in element ? [[name, address] as const] : []
      })
    : []

/** It was let in before, so its present address is one that we set and are about to remove. */
export const wasLetIn = (element: Element): boolean => before.has(element)

/** Loads the addresses of a waiting element. Accepts only http(s) addresses, because content is not trusted. */
export function letIn(element: HTMLElement): void {
  const addresses = addressesFor(element)
  const isOfTheWeb = addresses.every(([name, address]) => addressesIn(name, address).length > 0)
  if (element.hasAttribute(SHOWN) || addresses.length === 0 || !isOfTheWeb) return
  element.setAttribute(SHOWN, '')
  before.set(element, new Map(addresses.map(([name]) => [name, element.getAttribute(name)])))
  // Some players refuse to play without the site's origin. Nothing more than the origin is sent.
  if (element.localName === 'iframe' && !element.hasAttribute('referrerpolicy'))
    element.setAttribute('referrerpolicy', 'strict-origin-when-cross-origin')
  for (const [name, address] of addresses) {
    const isCode = /^(embed|object)$/.test(element.localName)
    element.setAttribute(name, isCode ? trusted('createScriptURL', address) : address)
  }
  reload(element)
}

/** Makes the element wait again. What it did on the vendor's side can't be undone. */
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
  // Replaces the page, and only then removes the address. "Back" must not lead into the frame or to an empty one.
  page.location.replace('about:blank')
  element.addEventListener('load', restore, { once: true })
}

/** A player looks at its addresses only when `load()` is called. */
function reload(element: Element): void {
  if (/^(video|audio|source)$/.test(element.localName))
    element.closest<HTMLMediaElement>('video,audio')?.load()
}
