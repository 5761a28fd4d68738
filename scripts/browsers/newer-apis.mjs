import { parseAst } from 'vite'
import { lackingGlobal, lackingMember } from './apis.mjs'

/**
 * A node of the syntax tree: what is read of it is asked for first.
 * @typedef {Record<string, unknown> & { type: string, start: number, end: number }} Tree
 * @typedef {{ node: Tree, parents: readonly Tree[], key: string }} Visited the nearest parent comes last
 */

/** @param {unknown} value @returns {value is Tree} */
const isTree = (value) => typeof value === 'object' && value !== null && 'type' in value
/** @type {(value: unknown) => string | undefined} */
const nameOf = (value) => (isTree(value) && value.type === 'Identifier' ? String(value.name) : undefined)

/**
 * @param {Tree} node
 * @param {readonly Tree[]} parents
 * @param {string} key
 * @returns {Generator<Visited>}
 */
function* walk(node, parents = [], key = '') {
  yield { node, parents, key }
  for (const [name, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (isTree(child)) yield* walk(child, [...parents, node], name)
  }
}

/**
 * The names that a pattern binds.
 * @param {unknown} pattern
 * @returns {string[]}
 */
function bound(pattern) {
  if (!isTree(pattern)) return []
  const { type, name, properties, elements, left, argument, value } = pattern
  if (type === 'Identifier') return [String(name)]
  return [properties, elements, left, argument, value].flat().flatMap(bound)
}

/** @param {Tree} node */
function declaredBy({ type, id, params, param, local }) {
  if (type === 'VariableDeclarator' || type.startsWith('Class')) return bound(id)
  if (type.includes('Function')) return [id, params].flat().flatMap(bound)
  if (type === 'CatchClause') return bound(param)
  return type.startsWith('Import') ? bound(local) : []
}

/** @type {Tree} */
const nothing = { type: '', start: 0, end: 0 }

/** Is the identifier read, and not the name of a property, a label or an export? @param {Visited} visited */
function isRead({ parents, key }) {
  const { type, computed } = parents.at(-1) ?? nothing
  if (type.endsWith('Specifier')) return false
  return computed === true || !(key === 'property' || (key === 'key' && type !== 'Identifier'))
}

/**
 * Does the code break if the member is missing? Reading it gives `undefined`, which does no harm. Calling, spreading or
 * iterating it, or reading a member of it, throws.
 * @param {Visited} visited
 */
function breaks({ parents, key }) {
  const { type, optional } = parents.at(-1) ?? nothing
  if (optional) return false
  if (type === 'CallExpression' || type === 'NewExpression') return key === 'callee'
  if (type === 'MemberExpression') return key === 'object'
  return type === 'SpreadElement' || (type === 'ForOfStatement' && key === 'right')
}

/** Is the code inside a `try`? @param {Visited} visited */
const isTried = ({ parents }) =>
  parents.some(
    ({ type, block, handler }, at) => type === 'TryStatement' && handler && block === parents[at + 1],
  )

/** APIs that come with another one, so that code checks for that one. */
const COMES_WITH = new Map([['cancelIdleCallback', 'requestIdleCallback']])

/**
 * The uses of APIs that some of the browsers lack, each with these browsers. A file may use an API if it checks for it
 * (`typeof name`, `'name' in …`, `name?.()`), or catches the error.
 * @param {string} code
 * @param {import('./compat.mjs').Versions} versions
 */
export function newerApis(code, versions) {
  const all = [...walk(/** @type {Tree} */ (/** @type {unknown} */ (parseAst(code))))]
  const declared = new Set(all.flatMap(({ node }) => declaredBy(node)))
  /** @type {(name: string | undefined) => boolean} */
  const isAsked = (name) =>
    name !== undefined &&
    (new RegExp(`typeof (\\w+\\.)*${name}\\b|["'\`]${name}["'\`] in\\b`).test(code) ||
      isAsked(COMES_WITH.get(name)))
  /** @type {{ use: string, without: string }[]} */
  const uses = []
  for (const visited of all) {
    const { node } = visited
    const global = nameOf(node)
    const member = node.type === 'MemberExpression' && !node.computed ? nameOf(node.property) : undefined
    const name = global ?? member
    if (!name || isTried(visited) || isAsked(name)) continue
    const owner = nameOf(node.object)
    let lacking
    if (global) lacking = isRead(visited) && !declared.has(global) ? lackingGlobal(global, versions) : []
    else {
      const known = owner !== undefined && !declared.has(owner) ? owner : undefined
      lacking = breaks(visited) ? lackingMember(known, name, versions) : []
    }
    if (lacking.length === 0) continue
    uses.push({
      use: code.slice(node.start, node.end).replaceAll(/\s+/g, ' ').slice(-60),
      without: lacking.map((browser) => browser.join(' ')).join(', '),
    })
  }
  return uses
}
