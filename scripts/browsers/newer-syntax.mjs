import { transform } from 'esbuild'

/** esbuild's names for browsers that have another name in MDN's data. */
const targets = { safari_ios: 'ios', nodejs: 'node' }

/**
 * The first line that esbuild has to rewrite before the browsers can read it, or nothing. A regular expression that one
 * of them can't read counts too, because it keeps the whole file from running.
 * @param {string} code
 * @param {import('./compat.mjs').Versions} versions
 * @param {'js' | 'css'} [loader]
 */
export async function newerSyntax(code, versions, loader = 'js') {
  const target = Object.entries(versions).map(
    ([browser, version]) => `${targets[/** @type {keyof typeof targets} */ (browser)] ?? browser}${version}`,
  )
  /** @type {import('esbuild').TransformOptions} */
  const options = {
    loader,
    logLevel: 'silent',
    // All these browsers support `\p{…}`. Some don't know the scripts that Unicode added since, but that is not syntax.
    supported: { 'regexp-unicode-property-escapes': true },
  }
  const [asWritten, rewritten] = await Promise.all([
    transform(code, { ...options, target: 'esnext' }),
    transform(code, { ...options, target }).catch((/** @type {Error} */ error) => ({ code: error.message })),
  ])
  if (asWritten.code === rewritten.code) return undefined
  const lines = rewritten.code.split('\n')
  const line = asWritten.code.split('\n').find((each) => !lines.includes(each))
  return line ?? lines.join('\n')
}
