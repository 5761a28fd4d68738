// What a person does to the files that a recipe names. Files that aren't here are written by a command of the recipe.

/**
 * @typedef {(text: string) => string} Edit
 * @typedef {{ title: string, names: Readonly<Record<string, string>>, edits: Readonly<Record<string, Edit>> }} Steps
 */

/**
 * Replaces a text that must be there.
 * @param {string | RegExp} found
 * @param {string | ((...found: string[]) => string)} by
 * @returns {Edit}
 */
const replace = (found, by) => (text) => {
  const changed = text.replaceAll(
    typeof found === 'string' ? found : new RegExp(found, `${found.flags}g`),
    /** @type {string} */ (by),
  )
  if (changed === text) throw new Error(`"${String(found)}" is not there to replace.`)
  return changed
}

/** @param {...Edit} edits @returns {Edit} */
const all =
  (...edits) =>
  (text) =>
    edits.reduce((changed, edit) => edit(changed), text)

/** Counts one more. @param {RegExp} counted with the number as its first group */
const countOneMore = (counted) =>
  replace(counted, (whole, number = '') => whole.replace(number, String(Number(number) + 1)))

const source = "source: ['https://acme.example/cookies']"

/** @type {readonly Steps[]} */
export const steps = [
  {
    title: 'Add a vendor',
    names: { id: 'acme-ads' },
    edits: {
      'packages/catalog/src/vendors/acme-ads.ts': all(
        replace("name: 'TODO: the name of the product'", "name: 'Acme Ads'"),
        replace(
          'TODO: one sentence that says what a site uses it for.',
          'Puts advertisements of Acme on the page.',
        ),
        replace(/operator: \{.*\}/, `operator: { value: 'Acme, Inc.', ${source} }`),
        replace(/status: \{.*\}/, `status: { state: 'active', ${source} }`),
        replace(
          'cookies: []',
          `cookies: [{ name: '_acme', party: 'first', lifetime: { value: 3600, ${source} }, purpose: 'An id' }]`,
        ),
        replace(
          /(privacyPolicy|url): \{.*\}/,
          (_, key = '') => `${key}: { value: 'https://acme.example', ${source} }`,
        ),
      ),
      'packages/ui/src/messages/sentences/*.ts': (text) =>
        text.replace(
          /(export const sentences: Sentences = \{\n)/,
          "$1  'acme-ads': 'Puts advertisements of Acme on the page.',\n",
        ),
      'packages/catalog/README.md': countOneMore(/cores of (\d+) vendors/),
      'docs/guides/catalog.md': all(
        countOneMore(/All (\d+) cores/),
        countOneMore(/facts of all (\d+) vendors/),
      ),
    },
  },
  {
    title: 'Add a language',
    // Dutch has the same plurals and lists as Afrikaans.
    names: { tag: 'af', from: 'nl' },
    edits: {
      'README.md': countOneMore(/(\d+) languages/),
      'docs/guides/ui.md': countOneMore(/all (\d+) languages/),
    },
  },
  {
    title: 'Add a law',
    names: {},
    edits: {
      'packages/consent/src/policy/regimes.ts': replace(
        'const LAWS: readonly (readonly [law: Regime, countries: string])[] = [',
        (line = '') =>
          `${line}\n  [{ id: 'lgpd', model: 'opt-in', source: 'Law 13.709/2018, Article 8' }, 'BR'],`,
      ),
      'docs/laws.md': replace(
        /^\| `AT`/m,
        (row = '') => `| \`BR\` | Brazil | \`lgpd\` | \`opt-in\` | |\n${row}`,
      ),
    },
  },
]
