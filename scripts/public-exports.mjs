import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSync } from 'vite'
import { publishedPackages } from './pack.mjs'

/**
 * A field of an interface, of the options of a function, or of the props of a component.
 * @typedef {{ name: string, optional: boolean, type: string, doc: string }} Field
 */
/**
 * `type` exists only for the compiler. A `namespace` has parts, such as `ConsentBanner.Root`. `element` is what the
 * type of a part says, `renders` what its code does.
 * @typedef {{
 *   name: string, kind: 'value' | 'type' | 'namespace', doc: string, fields: Field[], parts: Export[], file: string,
 *   element?: string | undefined, renders: string[],
 * }} Export
 */
/** @typedef {{ entry: string, exports: Export[] }} Entry */
/** @typedef {Record<string, any>} Node a node of the syntax tree */
/** @typedef {{ doc: string, node: Node }} Declaration */
/** @typedef {{ file: string, name: string }} Place `name` is `*` for a whole module */
/**
 * @typedef {{
 *   file: string, text: string, docBefore: (start: number) => string, declared: Map<string, Declaration>,
 *   names: Map<string, Place>, exported: Map<string, { place: Place, isType: boolean }>, spread: string[],
 * }} Module
 */

/** Internals are for our own packages. Semantic versioning doesn't cover them. */
export const isInternal = (/** @type {string} */ entry) => entry.endsWith('/internal')

/** @returns {Entry[]} what each entry of each package exports, read from its TypeScript */
export function publicExports() {
  return publishedPackages().flatMap(({ folder }) => {
    const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    return Object.entries(exports).map(([key, conditions]) => {
      const source = conditions['askfirst-source']
      const file = source?.default ?? source
      const isModule = file !== undefined && !file.includes('*')
      return { entry: name + key.slice(1), exports: isModule ? exportsOf(join(folder, file)) : [] }
    })
  })
}

/** @param {string} file @returns {Export[]} */
function exportsOf(file) {
  const { exported, spread } = readModule(file)
  const own = [...exported].map(([name, { place, isType }]) => describe(name, place, isType))
  const others = spread.flatMap((other) => exportsOf(other))
  return [...own, ...others].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** @param {string} name @param {Place} place @param {boolean} isType @returns {Export} */
function describe(name, place, isType) {
  const { file, name: original } = resolve(place)
  if (original === '*')
    return { name, kind: 'namespace', doc: '', fields: [], parts: exportsOf(file), file, renders: [] }
  const module = readModule(file)
  const { doc, node } = module.declared.get(original) ?? { doc: '', node: {} }
  const forCompiler = isType || /^TS(Interface|TypeAlias)/.test(node.type)
  const kind = forCompiler ? 'type' : 'value'
  const fields = fieldsOf(module, node)
  return {
    name,
    kind,
    doc,
    fields,
    parts: [],
    file,
    element: elementOf(node),
    renders: rendersOf(module, node),
  }
}

/**
 * The elements in the code of a component, the outer ones first. If a part gives any to `Part`, only those.
 * @param {Module} module @param {Node} node @returns {string[]}
 */
function rendersOf(module, node) {
  const opened = findAll(node, 'JSXOpeningElement')
  const given = opened.flatMap(tagsOf)
  if (elementOf(node) && given.length > 0) return given
  return opened.flatMap((each) => {
    const { name } = each['name']
    // A context's provider, `<context.Provider>`, is no element.
    if (name === undefined) return []
    if (/^[a-z]/.test(name)) return [name]
    const place = resolve({ file: module.file, name })
    const target = readModule(place.file)
    const declared = target.declared.get(place.name)?.node ?? {}
    const element = elementOf(declared)
    return element ? [element] : [...tagsOf(each), ...rendersOf(target, declared)]
  })
}

/** The elements that `<Part tag="…">` may be. @param {Node} opened @returns {string[]} */
const tagsOf = ({ attributes }) =>
  attributes
    .filter((/** @type {Node} */ { name }) => name?.name === 'tag')
    .flatMap((/** @type {Node} */ each) => findAll(each, 'Literal').map(({ value }) => value))

/** The nodes of a type, in the order of the text. @param {unknown} node @param {string} type @returns {Node[]} */
function findAll(node, type) {
  if (typeof node !== 'object' || node === null) return []
  const own = /** @type {Node} */ (node)
  return [
    ...(own['type'] === type ? [own] : []),
    ...Object.values(node).flatMap((each) => findAll(each, type)),
  ]
}

/** What a `PartComponent<'p'>` renders. @param {Node} node @returns {string | undefined} */
function elementOf({ id }) {
  const type = id?.typeAnnotation?.typeAnnotation
  return type?.typeName?.name === 'PartComponent' ? type.typeArguments.params[0].literal?.value : undefined
}

/** Follows a name to the module that declares it. @param {Place} place @returns {Place} */
function resolve({ file, name }) {
  if (name === '*') return { file, name }
  const { declared, exported, names, spread } = readModule(file)
  if (declared.has(name)) return { file, name }
  // A module may import a name and export it. Both lists then have it, and the import says where it comes from.
  const next = names.get(name) ?? exported.get(name)?.place
  if (next && (next.file !== file || next.name !== name)) return resolve(next)
  const other = spread.find((each) => readModule(each).exported.has(name))
  return other ? resolve({ file: other, name }) : { file, name }
}

/** The fields that a declaration has, with those that it takes from other types of the package. @returns {Field[]} */
function fieldsOf(/** @type {Module} */ module, /** @type {Node | null | undefined} */ node) {
  /** @param {Node | null | undefined} type @returns {Field[]} */
  const of = (type) => fieldsOf(module, type)
  switch (node?.type) {
    case 'TSInterfaceDeclaration':
      // Its own fields first: they may say more than those that it extends.
      return unique([
        ...of(node.body),
        ...node.extends.flatMap((/** @type {Node} */ each) =>
          referred(module, each.expression, each.typeArguments),
        ),
      ])
    case 'TSInterfaceBody':
      return node.body.flatMap((/** @type {Node} */ each) => fieldOf(module, each))
    case 'TSTypeLiteral':
      return node.members.flatMap((/** @type {Node} */ each) => fieldOf(module, each))
    case 'TSTypeAliasDeclaration':
      return of(node.typeAnnotation)
    case 'TSIntersectionType':
    case 'TSUnionType':
      return unique(node.types.flatMap(of))
    case 'TSParenthesizedType':
      return of(node.typeAnnotation)
    case 'TSTypeReference':
      return referred(module, node.typeName, node.typeArguments)
    // A part: `PartComponent<'p', { … }>`.
    case 'VariableDeclarator':
      return elementOf(node) ? of(node.id.typeAnnotation.typeAnnotation.typeArguments.params[1]) : []
    // The options of a function, and the props of a component, if they have no type of their own.
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return node.params.flatMap((/** @type {Node} */ parameter) => {
        const type = (parameter.left ?? parameter).typeAnnotation?.typeAnnotation
        return type?.type === 'TSTypeLiteral' ? of(type) : []
      })
    default:
      return []
  }
}

/** @param {Module} module @param {Node} name @param {Node | null} args @returns {Field[]} */
function referred(module, name, args) {
  if (name.name === 'Readonly') return fieldsOf(module, args?.params[0])
  if (name.name === 'Omit' || name.name === 'Pick') {
    const [from, keys] = args?.params ?? []
    const named = [...module.text.slice(keys.start, keys.end).matchAll(/'([^']+)'/g)].map(([, key]) => key)
    return fieldsOf(module, from).filter((field) => named.includes(field.name) === (name.name === 'Pick'))
  }
  if (name.type !== 'Identifier') return []
  const { file, name: original } = resolve({ file: module.file, name: name.name })
  const target = readModule(file)
  return fieldsOf(target, target.declared.get(original)?.node)
}

/** @param {Module} module @param {Node} member @returns {Field[]} */
function fieldOf(module, member) {
  const name = member.key?.name ?? member.key?.value
  if (name === undefined) return []
  const type = member.typeAnnotation?.typeAnnotation
  const text = type ? module.text.slice(type.start, type.end).replaceAll(/\s+/g, ' ') : '()'
  return [{ name, optional: member.optional === true, type: text, doc: module.docBefore(member.start) }]
}

/** One field of each name: the first that says what it is. @param {Field[]} fields */
function unique(fields) {
  /** @type {Map<string, Field>} */
  const byName = new Map()
  for (const field of fields) if (!byName.get(field.name)?.doc) byName.set(field.name, field)
  return [...byName.values()]
}

/** @type {Map<string, Module>} */
const modules = new Map()

/** @param {string} file @returns {Module} */
function readModule(file) {
  const known = modules.get(file)
  if (known) return known
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const { program, comments } = parseSync(file, text)
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
  /** @type {Module} */
  const module = {
    file,
    text,
    docBefore: (start) => {
      const doc = docs.filter(({ end }) => end <= start).at(-1)
      // A comment for maintainers may stand between.
      const isNext = doc && /^(?:\s|\/\/.*)*$/.test(text.slice(doc.end, start))
      return isNext ? doc.value.replaceAll(/^\s*\* ?/gm, '').trim() : ''
    },
    declared: new Map(),
    names: new Map(),
    exported: new Map(),
    spread: [],
  }
  modules.set(file, module)
  for (const statement of program.body) readStatement(module, statement)
  return module
}

/** @param {Module} module @param {Node} statement */
function readStatement(module, statement) {
  /** The file of a relative import. Other packages are not ours to describe. */
  const from = statement.source?.value.startsWith('.')
    ? join(dirname(module.file), statement.source.value)
    : undefined
  switch (statement.type) {
    case 'ImportDeclaration':
      for (const { local, imported, type } of statement.specifiers)
        if (from)
          module.names.set(local.name, { file: from, name: type === 'ImportSpecifier' ? imported.name : '*' })
      return
    case 'ExportAllDeclaration':
      if (!from) return
      if (!statement.exported) module.spread.push(from)
      else module.exported.set(statement.exported.name, { place: { file: from, name: '*' }, isType: false })
      return
    case 'ExportNamedDeclaration': {
      const { declaration, specifiers, exportKind } = statement
      for (const name of declare(module, declaration, statement.start))
        module.exported.set(name, { place: { file: module.file, name }, isType: false })
      for (const { local, exported, exportKind: own } of specifiers) {
        const place = from ? { file: from, name: local.name } : { file: module.file, name: local.name }
        module.exported.set(exported.name, { place, isType: exportKind === 'type' || own === 'type' })
      }
      return
    }
    default:
      declare(module, statement, statement.start)
  }
}

/** @param {Module} module @param {Node | null} node @param {number} start @returns {string[]} the declared names */
function declare(module, node, start) {
  if (!node) return []
  const doc = module.docBefore(start)
  const declared =
    node.type === 'VariableDeclaration'
      ? node.declarations.map((/** @type {Node} */ each) => [each.id.name, each])
      : node.id
        ? [[node.id.name, node]]
        : []
  for (const [name, each] of declared)
    // The first one of an overloaded function has the text.
    if (!module.declared.has(name)) module.declared.set(name, { doc, node: each })
  return declared.map((/** @type {[string, Node]} */ [name]) => name)
}
