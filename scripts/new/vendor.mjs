import { camelCase, create, insertLine } from './files.mjs'

/** @param {string} id */
const template = (id) => `import type { VendorFacts } from '../types.ts'

export const core = { id: '${id}', category: 'performance' } as const

// Each fact names its sources: keys of \`sources.ts\`, or addresses. What no source confirms says why in \`unverified\`.
export const facts: VendorFacts<'${id}'> = {
  id: '${id}',
  name: 'TODO: the name of the product',
  formerNames: [],
  operator: { value: null, source: [], unverified: 'TODO: the company that runs it' },
  group: null,
  status: { state: 'active', source: [], unverified: 'TODO: where you read that it is still offered' },
  usedFor: 'TODO: one sentence that says what a site uses it for.',
  hosts: [],
  cookies: [],
  privacyPolicy: { value: null, source: [], unverified: 'TODO: the address' },
  optOut: {
    kind: 'privacy-policy',
    url: { value: null, source: [], unverified: 'TODO: the address' },
  },
  ids: { iab: null, googleAc: null },
}
`

/** A vendor for the catalog. @param {string} id in lower case, with hyphens */
export function newVendor(id) {
  if (!/^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id)) throw new Error(`"${id}" is not an id like "acme-ads".`)
  const catalog = 'packages/catalog/src'
  create(`${catalog}/vendors/${id}.ts`, template(id))
  for (const [barrel, half] of [
    ['vendors', 'core'],
    ['facts', 'facts'],
  ]) {
    const line = `export { ${half} as ${camelCase(id)} } from './vendors/${id}.ts'`
    insertLine(`${catalog}/${barrel}.ts`, line, (each) => each.startsWith(`export { ${half} as `))
  }
}
