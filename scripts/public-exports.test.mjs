import { describe, expect, it } from 'vitest'
import { isInternal, publicExports } from './public-exports.mjs'

/** @typedef {import('./public-exports.mjs').Export} Export */

const entries = publicExports()

/**
 * Exports with the parts of their namespaces: `ConsentBanner`, `ConsentBanner.Root`.
 * @param {Export[]} exports
 * @returns {Export[]}
 */
const withParts = (exports) =>
  exports.flatMap((each) => [
    each,
    ...withParts(each.parts).map((part) => ({ ...part, name: `${each.name}.${part.name}` })),
  ])

/** The same export of two entries counts once. */
const all = [
  ...new Map(
    entries
      .filter(({ entry }) => !isInternal(entry))
      .flatMap(({ entry, exports }) => withParts(exports).map((each) => ({ entry, ...each })))
      .map((each) => [`${each.file} ${each.name}`, each]),
  ).values(),
]

/** @param {Export} each */
function line({ name, kind, fields }) {
  // Their order in the source says nothing.
  const names = fields.map(({ name, optional }) => (optional ? `${name}?` : name)).sort()
  return `  ${kind === 'type' ? 'type ' : ''}${name}${names.length > 0 ? `: ${names.join(', ')}` : ''}`
}

describe('the public API', () => {
  // A new entry is a decision, and so is a new export or field: it stays until a major release.
  it('is what public-exports.txt lists, which `pnpm exports` writes', async () => {
    const text = entries.flatMap(({ entry, exports }) => [entry, ...withParts(exports).map(line)]).join('\n')
    expect(all.length).toBeGreaterThan(400)
    await expect(`${text}\n`).toMatchFileSnapshot('./public-exports.txt')
  })
})

describe('each public export', () => {
  // A vendor is documented by its facts, and a message by its text.
  const documented = all.filter(
    ({ entry, kind }) => kind !== 'namespace' && !/\/(vendors|facts)$/.test(entry),
  )

  it('says what it is', () => {
    expect(documented.filter(({ doc }) => !doc).map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  const fields = documented.flatMap(({ file, name, fields }) =>
    fields.map((field) => ({ ...field, of: name, where: `${file}: ${name}.${field.name}` })),
  )

  it('says what each of its fields is', () => {
    expect(fields.length).toBeGreaterThan(300)
    expect(fields.filter(({ doc }) => !doc).map(({ where }) => where)).toEqual([])
  })

  it('says what happens without an option or a prop', () => {
    const optional = fields.filter(
      // Without a callback, nothing is called.
      ({ of, name, optional, type }) =>
        /(?:Options|Props)$/.test(of) && optional && name !== 'children' && !type.includes('=>'),
    )
    expect(optional.length).toBeGreaterThan(100)
    expect(optional.filter(({ doc }) => !doc.includes('@default')).map(({ where }) => where)).toEqual([])
  })

  it('that is a part says which element it renders, as its type and its code do', () => {
    const parts = entries.flatMap(({ exports }) => exports.flatMap((each) => each.parts))
    expect(parts.length).toBeGreaterThan(70)
    for (const { name, file, doc, element, renders } of parts) {
      const [says, said] =
        /Renders (?:(?:an?|two) `<(\w+)>`|no element of its own\.)/.exec(oneLine(doc)) ?? []
      expect([file, name, says]).toEqual([file, name, expect.any(String)])
      expect([file, name, said]).toEqual([file, name, element ?? renders[0]])
      if (said) expect([file, name, renders]).toEqual([file, name, expect.arrayContaining([said])])
    }
  })
})

/** @param {string} text */
const oneLine = (text) => text.replaceAll(/\s+/g, ' ')
