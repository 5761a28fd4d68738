import { browsersWithout, compatData, partsOf, statementOf } from './compat.mjs'

/**
 * @typedef {import('./compat.mjs').Feature} Feature
 * @typedef {import('./compat.mjs').CompatStatement} CompatStatement
 * @typedef {Map<string, CompatStatement[]>} Index
 */

/**
 * Interfaces whose members we recognize by name alone, on any object. With more interfaces, we would match names that
 * code uses for its own things, such as `session`.
 */
const INTERFACES = new Set(
  `AbortController AbortSignal Animation CSSStyleDeclaration CSSStyleSheet CharacterData Crypto CustomElementRegistry
  DOMRect DOMTokenList Document DocumentFragment Element Event EventTarget FormData HTMLAnchorElement HTMLButtonElement
  HTMLDialogElement HTMLElement HTMLFormElement HTMLIFrameElement HTMLInputElement HTMLScriptElement Headers History
  IntersectionObserver KeyboardEvent MediaQueryList MessageEvent MutationObserver Navigator Node NodeList Performance PointerEvent
  Range Request ResizeObserver Response Selection ShadowRoot Storage URL URLSearchParams`.split(/\s+/),
)

/** Objects that are instances of an interface. */
const INSTANCES = new Map([
  ['document', 'Document'],
  ['navigator', 'Navigator'],
  ['location', 'Location'],
  ['history', 'History'],
  ['localStorage', 'Storage'],
  ['sessionStorage', 'Storage'],
  ['performance', 'Performance'],
  ['crypto', 'Crypto'],
])

/** @type {Index} `Promise`, `fetch` */
const globals = new Map()
/** @type {Index} `Promise.withResolvers`, `Document.startViewTransition` */
const qualified = new Map()
/** @type {Index} `toSorted`, `showPopover`: on any object */
const members = new Map()

/** @type {(index: Index, name: string, feature: Feature) => void} */
function add(index, name, feature) {
  const statement = statementOf(feature)
  if (statement) index.set(name, [...(index.get(name) ?? []), statement])
}

/** @type {(owner: string, feature: Feature, isKnown: boolean) => void} */
function addMembers(owner, feature, isKnown) {
  for (const [key, member] of partsOf(feature)) {
    const name = key.replace(/_static$/, '')
    add(qualified, `${owner}.${name}`, member)
    if (isKnown) add(members, name, member)
  }
}

for (const [name, feature] of partsOf(compatData.javascript.builtins)) {
  add(globals, name, feature)
  addMembers(name, feature, true)
}
for (const [name, feature] of partsOf(compatData.javascript.builtins?.Intl)) addMembers(name, feature, true)
for (const [name, feature] of partsOf(compatData.api)) {
  add(globals, name, feature)
  addMembers(name, feature, INTERFACES.has(name))
}
// Everything on the window is global.
for (const [name, feature] of partsOf(compatData.api.Window)) add(globals, name, feature)

/**
 * The browsers that lack everything with this name. None for a name that isn't an API's.
 * @param {Index} index
 * @param {string} name
 * @param {import('./compat.mjs').Versions} versions
 */
function lacking(index, name, versions) {
  const features = (index.get(name) ?? []).map((feature) => browsersWithout(feature, versions))
  return features.every((browsers) => browsers.length > 0) ? (features[0] ?? []) : []
}

/** @type {(name: string, versions: import('./compat.mjs').Versions) => [string, string][]} */
export const lackingGlobal = (name, versions) => lacking(globals, name, versions)

/**
 * @param {string | undefined} owner the global that the member is read from, if it is one
 * @param {string} name
 * @param {import('./compat.mjs').Versions} versions
 */
export function lackingMember(owner, name, versions) {
  if (owner === 'globalThis' || owner === 'window' || owner === 'self') return lackingGlobal(name, versions)
  const key = `${INSTANCES.get(owner ?? '') ?? owner}.${name}`
  return qualified.has(key) ? lacking(qualified, key, versions) : lacking(members, name, versions)
}

/**
 * Everything that some of the browsers lack: globals, and members with the interface or the global that has them.
 * @param {import('./compat.mjs').Versions} versions
 */
export const newerThan = (versions) => ({
  globals: [...globals.keys()].filter((name) => lackingGlobal(name, versions).length > 0),
  members: [...qualified.keys()]
    .filter((key) => lacking(qualified, key, versions).length > 0)
    .map((key) => key.split('.')),
})
