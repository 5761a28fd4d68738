import { ask } from './ask.ts'

/** How something on a page makes a request. */
export type Way =
  | 'fetch'
  | 'xhr'
  | 'beacon'
  | 'websocket'
  | 'eventsource'
  | 'image'
  | 'script'
  | 'frame'
  | 'link'
  | 'media'

/** Wraps a browser function: `run` calls the original, with the same arguments or others. */
export type Around = (
  run: (args?: readonly unknown[]) => unknown,
  self: unknown,
  args: readonly unknown[],
) => unknown

/**
 * Replaces a browser function by `around`. It uses a proxy, so prototype, statics, name and length stay, and the class
 * can be extended. The browser still checks `this` and the arguments itself.
 * The undo restores the browser's function. If other code has wrapped it since, our wrapper just stops doing anything.
 */
export function replace(
  owner: object | undefined,
  name: string,
  around: Around,
  part: 'value' | 'set' = 'value',
): () => void {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (!before) return () => undefined
  // A polyfill may have turned the property into one with a getter.
  const original: unknown = part === 'value' && before.get ? Reflect.get(owner, name) : before[part]
  if (typeof original !== 'function') return () => undefined
  let live = true
  const proxy = new Proxy(original, {
    apply: (target, self, args) => {
      const run = (other: readonly unknown[] = args): unknown => Reflect.apply(target, self, other)
      return live ? around(run, self, args) : run()
    },
    construct: (target, args, made) => {
      const run = (other: readonly unknown[] = args): object => Reflect.construct(target, other, made)
      return live ? (around(run, made, args) as object) : run()
    },
  })
  const after: PropertyDescriptor =
    part === 'value'
      ? {
          value: proxy,
          writable: true,
          enumerable: before.enumerable === true,
          configurable: before.configurable === true,
        }
      : { ...before, set: proxy as (value: unknown) => void }
  try {
    Object.defineProperty(owner, name, after)
  } catch {
    // Frozen: a page that locks its globals keeps them as they are.
  }
  return () => {
    live = false
    if (Object.getOwnPropertyDescriptor(owner, name)?.[part] === proxy)
      Object.defineProperty(owner, name, before)
  }
}

/** The prototype of a class that this browser may lack. */
export function prototypeOf(name: string): object | undefined {
  return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype
}

/** Resolves an address as the page would. `null` if it is none, or not one of the web. */
export function readAddress(value: unknown): URL | null {
  try {
    const url = new URL(String(value), ask(document, 'baseURI'))
    return /^(http|ws)s?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** Is the request to the site itself? Another port is another of its servers. */
export const isOwn = ({ hostname }: URL): boolean => hostname === location.hostname

interface Kind {
  readonly way: Way
  readonly names: readonly string[]
  /** It loads as soon as it has an address. The others load only once they are in the page. */
  readonly eager?: boolean
}

/** SVG elements. */
const links = ['href', 'xlink:href']

const kinds: Readonly<Record<string, Kind>> = {
  img: { way: 'image', names: ['src', 'srcset'], eager: true },
  input: { way: 'image', names: ['src'], eager: true },
  image: { way: 'image', names: links, eager: true },
  feImage: { way: 'image', names: links, eager: true },
  source: { way: 'media', names: ['src', 'srcset'], eager: true },
  video: { way: 'media', names: ['src', 'poster'], eager: true },
  audio: { way: 'media', names: ['src'], eager: true },
  track: { way: 'media', names: ['src'], eager: true },
  script: { way: 'script', names: ['src', ...links] },
  iframe: { way: 'frame', names: ['src'] },
  frame: { way: 'frame', names: ['src'] },
  embed: { way: 'frame', names: ['src'] },
  object: { way: 'frame', names: ['data'] },
  link: { way: 'link', names: ['href', 'imagesrcset'] },
}

/** A selector for the elements that can make requests. */
export const LOADING: string = Object.keys(kinds).join()
/** The attributes to observe on them. */
export const ADDRESSES: readonly string[] = [
  ...new Set(Object.values(kinds).flatMap(({ names }) => names)),
  'rel',
]

/** Parts of relation names are enough: no relation that loads nothing contains one of them. */
const LOADING_RELATION = /sheet|icon|manifest|load|fetch|render|connect|dictionary/i

/** A script of any other type is data, such as one that `htmlContent()` keeps waiting. */
const CODE = /^\s*$|^module$|(java|ecma|j|live)script/i

/** Says how this element loads, and from which attributes. */
export function kindOf(element: Element): Kind | undefined {
  const kind = Object.hasOwn(kinds, element.localName) ? kinds[element.localName] : undefined
  const read = (name: string): string => element.getAttribute(name) ?? ''
  if (kind?.way === 'link' && !LOADING_RELATION.test(read('rel'))) return undefined
  return kind?.way === 'script' && !CODE.test(read('type')) ? undefined : kind
}

/**
 * The addresses in an attribute: one, or those of a `srcset`. What isn't an address (`2x`) resolves to the site's own.
 */
export function addressesIn(name: string, value: unknown): readonly URL[] {
  const texts = name.endsWith('srcset') ? String(value).split(/\s+/) : [value]
  return texts.flatMap(
    (text) => readAddress(typeof text === 'string' ? text.replace(/^,+|,+$/g, '') : text) ?? [],
  )
}
