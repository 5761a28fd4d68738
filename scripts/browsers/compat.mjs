import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {import('@mdn/browser-compat-data').CompatData} CompatData
 * @typedef {import('@mdn/browser-compat-data').CompatStatement} CompatStatement
 * @typedef {import('@mdn/browser-compat-data').Identifier} Feature
 * @typedef {Readonly<Record<string, string>>} Versions by browser
 */

/** @type {CompatData} */
export const compatData = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@mdn/browser-compat-data')), 'utf8'),
)

/** @param {Feature} feature @returns {CompatStatement | undefined} */
export const statementOf = ({ __compat: statement }) => statement

/** The features that a feature consists of, by name. @param {Feature | undefined} feature */
export const partsOf = (feature = {}) =>
  Object.entries(feature).filter(
    /** @returns {entry is [string, Feature]} */ (entry) => entry[0] !== '__compat',
  )

/** @type {(one: string, other: string) => number} */
export function compareVersions(one, other) {
  const [a, b] = [one, other].map((version) => version.replace('≤', '').split('.').map(Number))
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0)
}

/**
 * When a browser supports a feature under its own name and without a flag. Partial support counts.
 * @param {CompatStatement} feature
 * @param {string} browser
 */
const timesOf = ({ support }, browser) =>
  [support[/** @type {keyof typeof support} */ (browser)] ?? []].flat().flatMap((each) => {
    const {
      flags,
      prefix,
      alternative_name: otherName,
      version_added: added,
      version_removed: removed,
    } = each
    if (flags || prefix || otherName || typeof added !== 'string' || added === 'preview') return []
    return [{ from: added.replace('≤', ''), until: typeof removed === 'string' ? removed : undefined }]
  })

/**
 * The first version of a browser that has a feature and never lost it.
 * @param {CompatStatement} feature
 * @param {string} browser
 */
export const firstVersion = (feature, browser) =>
  timesOf(feature, browser)
    .flatMap(({ from, until }) => (until === undefined ? [from] : []))
    .sort(compareVersions)[0]

/**
 * The browsers that lack a feature in the given version. A browser without data counts as having it.
 * @param {CompatStatement} feature
 * @param {Versions} versions
 */
export const browsersWithout = (feature, versions) =>
  Object.entries(versions).filter(
    ([browser, version]) =>
      browser in feature.support &&
      !timesOf(feature, browser).some(
        ({ from, until }) =>
          compareVersions(from, version) <= 0 && (until === undefined || compareVersions(version, until) < 0),
      ),
  )
