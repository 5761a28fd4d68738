import type { Refusals } from './refusals.ts'
import { ADDRESSES, type Around, kindOf, LOADING, prototypeOf, replace } from './ways.ts'

/** Class, property, attribute. */
const PROPERTIES = [
  ['HTMLImageElement', 'src', 'src'],
  ['HTMLImageElement', 'srcset', 'srcset'],
  ['HTMLSourceElement', 'src', 'src'],
  ['HTMLSourceElement', 'srcset', 'srcset'],
  ['HTMLMediaElement', 'src', 'src'],
  ['HTMLVideoElement', 'poster', 'poster'],
  ['HTMLScriptElement', 'src', 'src'],
  ['HTMLIFrameElement', 'src', 'src'],
  ['HTMLEmbedElement', 'src', 'src'],
  ['HTMLObjectElement', 'data', 'data'],
  ['HTMLLinkElement', 'href', 'href'],
  ['HTMLLinkElement', 'imageSrcset', 'imagesrcset'],
  ['HTMLLinkElement', 'rel', 'rel'],
] as const

const asParent = ['append', 'prepend', 'replaceChildren']
const asChild = ['before', 'after', 'replaceWith']
/** What puts nodes into the page. */
const INSERTIONS = {
  Node: ['appendChild', 'insertBefore', 'replaceChild'],
  Element: [...asParent, ...asChild, 'insertAdjacentElement'],
  CharacterData: asChild,
  Document: asParent,
  DocumentFragment: asParent,
  Range: ['insertNode'],
}
/** Class, name, and which argument the HTML is. */
const HTML = [
  ['Element', 'innerHTML', 0, 'set'],
  ['Element', 'outerHTML', 0, 'set'],
  ['Element', 'insertAdjacentHTML', 1],
  ['Element', 'setHTMLUnsafe', 0],
  ['ShadowRoot', 'innerHTML', 0, 'set'],
  ['ShadowRoot', 'setHTMLUnsafe', 0],
  ['Range', 'createContextualFragment', 0],
] as const

const HOLDS_LOADING = new RegExp(`<(${LOADING.replaceAll(',', '|')})\\b`, 'i')

/** The page asked for something harmless, whatever goes wrong in here. */
const safely = <T>(job: () => T): T | undefined => {
  try {
    return job()
  } catch {
    return undefined
  }
}

/** In a document that nobody sees, such as that of a template, nothing loads. */
const isInert = (node: unknown): boolean =>
  node instanceof Node && (node.nodeName === 'TEMPLATE' || !node.ownerDocument?.defaultView)

/** Stands around all that gives an element its address, or puts one that has an address into the page. */
export function aroundElements(refusals: Refusals): () => void {
  const { refuse, forget, settle } = refusals

  const set = (element: Element, name: string, value: unknown, run: () => unknown): unknown => {
    const isNew = name === 'rel' && element.localName === 'link' && element.getAttribute(name) !== value
    const href = isNew && element.getAttribute('href')
    if (href) {
      // What it links to loads only now, so it comes after.
      element.removeAttribute('href')
      const result = run()
      element.setAttribute('href', href)
      return result
    }
    const isRefused = safely(() => {
      const kind = kindOf(element)
      if (!kind?.names.includes(name)) return false
      forget(element, name)
      return (kind.eager === true || element.isConnected) && refuse(element, name, value)
    })
    return isRefused ? undefined : run()
  }

  const insert: Around = (run, self, args) => {
    safely(() => {
      // A range has no such property, and is nearly always in the page.
      if ((self as Partial<Node>).isConnected === false) return
      for (const node of args) {
        // One that stands in another document, where nothing loads, is new here.
        const isNew = node instanceof Node && (!node.isConnected || isInert(node))
        if (isNew && settle(node, true) && self instanceof Node) {
          refusals.lookIn(self.getRootNode())
        }
      }
    })
    return run()
  }

  const copy: Around = (run) => {
    const node = run()
    // Images load in the next microtask, so this is early enough.
    safely(() => !isInert(node) && settle(node as Node, false))
    return node
  }

  /** The same HTML, without the addresses that are refused. Serialized again only where there are any. */
  const clean = (html: unknown): unknown => {
    const template = document.implementation.createHTMLDocument('').createElement('template')
    template.innerHTML = html as string
    return settle(template.content, true) ? template.innerHTML : html
  }
  const aroundHtml =
    (index: number): Around =>
    (run, self, args) => {
      const html = args[index]
      if (safely(() => !HOLDS_LOADING.test(String(html)) || isInert(self)) ?? true) return run()
      const cleaned = safely(() => clean(html))
      if (cleaned !== html && self instanceof Node) refusals.lookIn(self.getRootNode())
      // Text in the place of an object is what a page with Trusted Types refuses.
      if (typeof cleaned === typeof html) return run(Object.assign([...args], { [index]: cleaned }))
      const result = run()
      safely(() => settle(self as Node, true))
      return result
    }

  const at = (owner: string, ...rest: [name: string, around: Around, part?: 'set']): (() => void) =>
    replace(prototypeOf(owner), ...rest)
  const undos = [
    ...PROPERTIES.map(([owner, property, name]) =>
      at(owner, property, (run, self, [value]) => set(self as Element, name, value, run), 'set'),
    ),
    at('Element', 'setAttribute', (run, self, [name, value]) =>
      set(self as Element, String(name).toLowerCase(), value, run),
    ),
    at('Element', 'setAttributeNS', (run, self, [, name, value]) =>
      set(self as Element, String(name), value, run),
    ),
    at('Element', 'setAttributeNode', (run, self, [attribute]) => {
      const { name, value } = attribute as Attr
      return set(self as Element, name, value, run)
    }),
    at(
      'Attr',
      'value',
      (run, self, [value]) => {
        const { ownerElement, name } = self as Attr
        return ownerElement ? set(ownerElement, name, value, run) : run()
      },
      'set',
    ),
    at('Element', 'removeAttribute', (run, self, [name]) => {
      safely(() => forget(self as Element, String(name).toLowerCase()))
      return run()
    }),
    ...Object.entries(INSERTIONS).flatMap(([owner, names]) => names.map((name) => at(owner, name, insert))),
    at('Node', 'cloneNode', copy),
    at('Document', 'importNode', copy),
    at('Document', 'adoptNode', copy),
    ...HTML.map(([owner, name, index, part]) => at(owner, name, aroundHtml(index), part)),
  ]

  // What the parser adds, and what came by any other way. The request may be on its way by now.
  const watcher = new MutationObserver((changes) => {
    safely(() => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'childList') addedNodes.forEach((node) => node.isConnected && settle(node, true))
        else settle(target, true)
      }
    })
  })
  watcher.observe(document, { subtree: true, childList: true, attributeFilter: [...ADDRESSES] })
  safely(() => {
    for (const element of document.querySelectorAll('iframe,embed,object,img')) {
      // What has loaded has loaded; a frame can still be emptied.
      if (!(element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0)) {
        settle(element, true)
      }
    }
  })

  return () => {
    watcher.disconnect()
    for (const undo of undos) undo()
  }
}
