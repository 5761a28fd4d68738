import { ask, findAll } from '../requests/ask.ts'
import type { Refusals } from './refused-elements.ts'
import { ADDRESSES, kindOf, LOADING } from '../requests/elements.ts'
import { type Around, prototypeOf, replace } from '../requests/replace.ts'

/** By HTML class. The attributes have the same names in lower case. */
const PROPERTIES = {
  Image: ['src', 'srcset'],
  Input: ['src'],
  Source: ['src', 'srcset'],
  Media: ['src'],
  Video: ['poster'],
  Track: ['src'],
  Script: ['src', 'type'],
  IFrame: ['src'],
  Frame: ['src'],
  Embed: ['src'],
  Object: ['data'],
  Link: ['href', 'imageSrcset', 'rel'],
}

const asParent = ['append', 'prepend', 'replaceChildren']
const asChild = ['before', 'after', 'replaceWith']
/** Methods and properties that insert nodes into the page. */
const INSERTIONS = {
  Node: ['appendChild', 'insertBefore', 'replaceChild'],
  Element: [...asParent, ...asChild, 'insertAdjacentElement'],
  CharacterData: asChild,
  Document: asParent,
  DocumentFragment: asParent,
  Range: ['insertNode', 'surroundContents'],
}
const inner = ['innerHTML', 'setHTMLUnsafe', 'setHTML']
/** Methods and properties that parse HTML. */
const HTML = {
  Element: [...inner, 'outerHTML', 'insertAdjacentHTML'],
  ShadowRoot: inner,
  Range: ['createContextualFragment'],
}

/** The content of these is text, or loads nothing. */
const TEXT = /^(TEMPLATE|SCRIPT|STYLE|TEXTAREA)$/

const HOLDS_LOADING = new RegExp(`<(${LOADING.replaceAll(',', '|')})\\b`, 'i')

/** If this code fails, the page's own call must still work. */
const safely = <T>(job: () => T): T | undefined => {
  try {
    return job()
  } catch {
    return undefined
  }
}

/** Accepts nodes of any window. */
const isNode = (value: unknown): value is Node => Boolean((value as Partial<Node> | null)?.nodeType)

/**
 * Does the node belong to another document? A node that comes from there counts as new here. Nothing in a document that
 * isn't displayed loads.
 */
const isAway = (node: Node): boolean => (ask(node, 'ownerDocument') ?? node) !== document

const placeOf = (self: unknown): Node => (isNode(self) ? self : (self as Range).startContainer)

/** Wraps everything that gives an element its address, or inserts an element with an address into the page. */
export function aroundElements(refusals: Refusals): () => void {
  const { refuse, forget, settle, lookIn } = refusals

  const set = (element: Element, name: string, value: unknown, run: () => unknown): unknown => {
    const isNew = name === 'rel' && element.localName === 'link' && element.getAttribute(name) !== value
    const href = isNew && element.getAttribute('href')
    if (href) {
      // What it links to loads only now, so set it last.
      element.removeAttribute('href')
      const result = run()
      element.setAttribute('href', href)
      return result
    }
    // As data it kept its address. As code it would load that address, now or after a move.
    if (name === 'type') {
      const result = run()
      safely(() => settle(element, element.isConnected))
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
      const place = placeOf(self)
      if (isAway(place)) return
      const isInPage = ask(place, 'isConnected')
      for (const node of args) {
        if (!isNode(node) || !(isAway(node) || (isInPage && !ask(node, 'isConnected')))) continue
        if (settle(node, isInPage)) lookIn(place)
      }
    })
    return run()
  }

  const copy: Around = (run) => {
    const node = run()
    // Images load in the next microtask, so this is early enough.
    safely(() => !isAway(node as Node) && settle(node as Node, false))
    return node
  }

  /** Returns the HTML without the refused addresses. It is serialized again only if there are any. */
  const clean = (html: unknown): unknown => {
    const template = document.createElement('template')
    template.innerHTML = html as string
    return settle(template.content, true) ? template.innerHTML : html
  }
  const aroundHtml =
    (index: number, isInner: boolean): Around =>
    (run, self, args) => {
      const html = args[index]
      const place = placeOf(self)
      const isText = isInner && TEXT.test(place.nodeName)
      if (safely(() => isText || !HOLDS_LOADING.test(String(html)) || isAway(place)) ?? true) return run()
      const cleaned = safely(() => clean(html))
      if (cleaned !== html) lookIn(place)
      // A page with Trusted Types rejects text in place of an object.
      if (typeof cleaned === typeof html) return run(Object.assign([...args], { [index]: cleaned }))
      const result = run()
      safely(() => settle(place, true))
      return result
    }

  const at = (owner: string, ...rest: [name: string, around: Around, part?: 'set']): (() => void) =>
    replace(prototypeOf(owner), ...rest)
  const undos = [
    ...Object.entries(PROPERTIES).flatMap(([owner, names]) =>
      names.map((name) =>
        at(
          `HTML${owner}Element`,
          name,
          (run, self, [value]) => set(self as Element, name.toLowerCase(), value, run),
          'set',
        ),
      ),
    ),
    at('Element', 'setAttribute', (run, self, [name, value]) =>
      set(self as Element, String(name).toLowerCase(), value, run),
    ),
    at('Element', 'setAttributeNS', (run, self, [, name, value]) =>
      set(self as Element, String(name), value, run),
    ),
    ...['setAttributeNode', 'setAttributeNodeNS'].map((method) =>
      at('Element', method, (run, self, args) => {
        const [attribute] = args as readonly [Attr]
        return set(self as Element, attribute.name, attribute.value, run)
      }),
    ),
    at(
      'Attr',
      'value',
      (run, self, [value]) => {
        const { ownerElement, name } = self as Attr
        return ownerElement ? set(ownerElement, name, value, run) : run()
      },
      'set',
    ),
    at('Element', 'removeAttribute', (run, self, [attribute]) => {
      const name = String(attribute).toLowerCase()
      safely(() => forget(self as Element, name))
      return name === 'type' ? set(self as Element, name, null, run) : run()
    }),
    at('Document', 'body', insert, 'set'),
    // The class for media has no address property of its own, but it has the attribute.
    replace(globalThis, 'Audio', (run, _, [url]) => {
      const audio = run([]) as HTMLAudioElement
      if (url !== undefined) audio.src = url as string
      return audio
    }),
    ...Object.entries(INSERTIONS).flatMap(([owner, names]) => names.map((name) => at(owner, name, insert))),
    at('Node', 'cloneNode', copy),
    at('Document', 'importNode', copy),
    at('Document', 'adoptNode', copy),
    ...Object.entries(HTML).flatMap(([owner, names]) =>
      names.map((name) =>
        at(
          owner,
          name,
          aroundHtml(name === 'insertAdjacentHTML' ? 1 : 0, inner.includes(name)),
          /erHTML/.test(name) ? 'set' : undefined,
        ),
      ),
    ),
  ]

  // Covers what the parser adds, and what was inserted in any other way. The request may already be on its way.
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
    for (const element of findAll(document, 'iframe,embed,object,img')) {
      // What has loaded can't be undone, but a frame can still be emptied.
      if (!(element as Partial<HTMLImageElement>).naturalWidth) settle(element, true)
    }
  })

  return () => {
    watcher.disconnect()
    for (const undo of undos) undo()
  }
}
