import { transform } from 'esbuild'

/** How esbuild names what MDN's data names otherwise. */
const targets = { safari_ios: 'ios', nodejs: 'node' }

/**
 * What esbuild has to rewrite before the browsers can read it: the first such line, or nothing. A regular expression
 * that one of them can't read counts too, because it keeps the whole file from running.
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
    // All these browsers know `\p{…}`. Some don't know the scripts that Unicode added since, which is no matter of syntax.
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
