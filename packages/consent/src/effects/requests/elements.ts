import type { Way } from './way.ts'

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
