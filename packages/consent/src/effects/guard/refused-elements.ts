import { findAll } from '../requests/ask.ts'
import { trusted } from '../trusted.ts'
import { addressesIn, kindOf, LOADING, type Way } from '../requests/ways.ts'

/** Whose this address is, where it must not load; nobody where it may. */
export type RefusersOf = (url: URL, element?: Element) => readonly string[]
export type TellRefusal = (url: URL, way: Way, vendors: readonly string[]) => void

/** What an element lacks. */
interface Taken {
  /** By attribute: text, or the object of a page with Trusted Types. */
  readonly addresses: ReadonlyMap<string, unknown>
  /** The type of a script that had to be changed; empty where it had none. */
  readonly type: string | undefined
}

/** What was refused on this page. It outlives the guard, which may start again. */
export interface Memory {
  readonly taken: WeakMap<Element, Taken>
  /** What a copy of a refused element may get back. Its own mark could have been written by anyone. */
  readonly known: Map<string, Taken>
  /** Where refused elements are looked for when a grant comes, beside the document. */
  readonly roots: Set<Node>
}

export const createMemory = (): Memory => ({
  taken: new WeakMap(),
  known: new Map(),
  roots: new Set(),
})

/** Elements without their addresses, and what gives them back. */
export interface Refusals {
  /** Is this address refused, in this attribute of this element? If so it is told and remembered. */
  readonly refuse: (element: Element, name: string, value: unknown) => boolean
  /** The page set another address: there is nothing to give back. */
  readonly forget: (element: Element, name: string) => void
  /**
   * Takes away what is refused from whatever loads in there, and gives back what no longer is. Outside of the page
   * only some elements load. `true`: something in there lacks an address now.
   */
  readonly settle: (root: Node, isInPage: boolean) => boolean
  /** Looks where this stands as well when a grant comes. The document's own search ends at shadow roots. */
  readonly lookIn: (node: Node) => void
  /** After a grant. */
  readonly giveBack: () => void
}

/** Names the address that an element must not load, for styles and for people. */
const MARK = 'data-askfirst-refused'
/** The type of a refused script that holds text: without an address, it would run that. */
const NO_SCRIPT = 'askfirst/refused'
/** A page that never stops asking needs no more memory than that. */
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
      // `href` says the same as `xlink:href`, and needs no namespace.
      element.setAttribute(
        name.replace('xlink:', ''),
        isCode ? trusted('createScriptURL', value) : (value as string),
      )
      // A player looks for new sources only when it is told to.
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

/** A frame that has already begun to load goes on without its address. */
function stopFrame(element: Element): void {
  if (element.localName !== 'iframe') return
  try {
    ;(element as HTMLIFrameElement).contentWindow?.location.replace('about:blank')
  } catch {
    // Its sandbox or its page forbids it.
  }
}
