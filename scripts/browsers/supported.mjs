import { publishedPackages } from '../pack.mjs'
import { readFileSync } from 'node:fs'

/** MDN's names for the browsers in `browserslist`. */
const names = { chrome: 'chrome', edge: 'edge', firefox: 'firefox', safari: 'safari', ios_saf: 'safari_ios' }

/** @param {string} folder */
const readManifest = (folder) => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))

const [manifest] = publishedPackages().map(({ folder }) => readManifest(folder))

/**
 * The oldest supported version of each browser, from the packages' `browserslist`, by its name in MDN's data.
 * @type {Readonly<Record<string, string>>}
 */
export const oldestBrowsers = Object.fromEntries(
  manifest.browserslist.map((/** @type {string} */ query) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(query) ?? []
    if (!Object.hasOwn(names, name)) throw new Error(`"${query}" is not "<browser> >= <version>".`)
    return [names[/** @type {keyof typeof names} */ (name)], version]
  }),
)

/** The edition of ECMAScript whose syntax all published files use, wherever they run. */
export const edition = { es: '2022' }

/** The oldest supported Node, for code that runs on a server or in tests. */
export const oldestNode = { nodejs: manifest.engines.node.replace('>=', '') }
