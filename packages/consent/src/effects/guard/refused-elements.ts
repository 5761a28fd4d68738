import { findAll } from '../requests/ask.ts'
import { trusted } from '../trusted.ts'
import { addressesIn } from '../requests/addresses.ts'
import { kindOf, LOADING } from '../requests/elements.ts'
import type { Way } from '../requests/way.ts'

/** Returns the vendors that refuse this URL. Empty if it may load. */
export type RefusersOf = (url: URL, element?: Element) => readonly string[]
export type TellRefusal = (url: URL, way: Way, vendors: readonly string[]) => void

/** What was taken from an element. */
interface Taken {
  /** By attribute: text, or the Trusted Types object that the page passed. */
  readonly addresses: ReadonlyMap<string, unknown>
  /** The original type of a script whose type was changed. Empty if it had none. */
  readonly type: string | undefined
}

/** What was refused on this page. It outlives the guard, which may restart. */
export interface Memory {
  readonly taken: WeakMap<Element, Taken>
  /** What a copy of a refused element may get back. We don't read that from the mark: anybody could have written it. */
  readonly known: Map<string, Taken>
  /** Where to look for refused elements after a grant, besides the document. */
  readonly roots: Set<Node>
}

export const createMemory = (): Memory => ({
  taken: new WeakMap(),
  known: new Map(),
  roots: new Set(),
})

/** Takes addresses from elements, and gives them back. */
export interface Refusals {
  /** Is this address refused in this attribute of this element? If so, reports and remembers it. */
  readonly refuse: (element: Element, name: string, value: unknown) => boolean
  /** The page set another address, so there is nothing to give back. */
  readonly forget: (element: Element, name: string) => void
  /**
   * Removes refused addresses from elements inside `root` that load, and gives back those that are no longer refused.
   * Outside the page only some elements load. Returns `true` if an element in there now lacks an address.
   */
  readonly settle: (root: Node, isInPage: boolean) => boolean
  /** After a grant, also searches the root of this node. Searching the document stops at shadow roots. */
  readonly lookIn: (node: Node) => void
  /** Call this after a grant. */
  readonly giveBack: () => void
}

/** Holds the address that an element must not load, for CSS and for people who inspect the page. */
const MARK = 'data-askfirst-refused'
/** The type of a refused script that has text: without an address, the browser would run that text. */
const NO_SCRIPT = 'askfirst/refused'
/** Limits the memory for a page that never stops requesting. */
const MAX_KNOWN = 500

export function createRefusals(memory: Memory, refusersOf: RefusersOf, tell: TellRefusal): Refusals {
  const { taken, known, roots } = memory
  const keyOf = (element: Element): string => `${element.localName} ${element.getAttribute(MARK)}`

  const find = (
    element: Element,
    name: string,
    value: unknown,
  ): { readonly url: URL; readonly vendors: readonly string[] } | undefined => {
    for (const url of addressesIn(name, value)) {
      const vendors = refusersOf(url, element)
      if (vendors.length > 0) return { url, vendors }
    }
    return undefined
  }

  const lookIn = (node: Node): void => {
    const root = Node.prototype.getRootNode.call(node)
    if (root instanceof ShadowRoot) roots.add(root)
  }

  const remember = (element: Element, name: string, value: unknown, type?: string): void => {
    const before = taken.get(element)
    const all: Taken = {
      addresses: new Map([...(before?.addresses ?? []), [name, value]]),
      type: type ?? before?.type,
    }
    taken.set(element, all)
    element.setAttribute(MARK, String(value))
    for (const oldest of known.keys()) if (known.size >= MAX_KNOWN) known.delete(oldest)
    known.set(keyOf(element), all)
    lookIn(element)
    // Handlers are often set after the address.
    setTimeout(() => {
      if (taken.get(element)?.addresses.has(name)) element.dispatchEvent(new Event('error'))
    })
  }

  const forget = (element: Element, name: string): void => {
    const all = taken.get(element)
    if (!all?.addresses.has(name)) return
    const addresses = new Map(all.addresses)
    addresses.delete(name)
    if (addresses.size > 0) taken.set(element, { ...all, addresses })
    else {
      taken.delete(element)
      element.removeAttribute(MARK)
    }
  }

  const refuse = (element: Element, name: string, value: unknown, type?: string): boolean => {
    const kind = kindOf(element)
    const found = kind && find(element, name, value)
    if (!found) return false
    remember(element, name, value, type)
    tell(found.url, kind.way, found.vendors)
    return true
  }

  const restore = (element: Element): void => {
    const all = taken.get(element) ?? known.get(keyOf(element))
    for (const [name, value] of all?.addresses ?? []) {
      if (find(element, name, value)) continue
      forget(element, name)
      if (!taken.has(element)) element.removeAttribute(MARK)
      if (all?.type) element.setAttribute('type', all.type)
      else if (all?.type === '') element.removeAttribute('type')
      const isCode = element.localName === 'script' && typeof value === 'string'
      // `href` means the same as `xlink:href` and needs no namespace.
      element.setAttribute(
        name.replace('xlink:', ''),
        isCode ? trusted('createScriptURL', value) : (value as string),
      )
      // A player looks for new sources only when `load()` is called.
      if (element.localName === 'source') (element.parentElement as Partial<HTMLMediaElement>).load?.()
    }
  }

  const settleOne = (element: Element): boolean => {
    if (element.hasAttribute(MARK)) restore(element)
    for (const name of kindOf(element)?.names ?? []) {
      const value = element.getAttribute(name)
      if (value === null || !find(element, name, value)) continue
      const isText = element.localName === 'script' && element.textContent !== ''
      const type = isText ? (element.getAttribute('type') ?? '') : undefined
      element.removeAttribute(name)
      refuse(element, name, value, type)
      if (isText) element.setAttribute('type', NO_SCRIPT)
      stopFrame(element)
    }
    return element.hasAttribute(MARK)
  }

  return {
    refuse,
    forget,
    lookIn,
    settle: (root, isInPage) => {
      let lacks = false
      for (const element of findAll(root, LOADING))
        if (isInPage || kindOf(element)?.eager) lacks = settleOne(element) || lacks
      return lacks
    },
    giveBack: () => {
      for (const root of [document, ...roots]) findAll(root, `[${MARK}]`).forEach(settleOne)
    },
  }
}

/** A frame that has begun to load continues even without its address. */
function stopFrame(element: Element): void {
  if (element.localName !== 'iframe') return
  try {
    ;(element as HTMLIFrameElement).contentWindow?.location.replace('about:blank')
  } catch {
    // The frame's sandbox or its page forbids it.
  }
}
