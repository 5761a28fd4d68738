import { transform } from 'esbuild'

/**
 * A webpack loader that removes types and compiles JSX.
 * @param {string} source
 */
export default async function typescriptLoader(source) {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic', format: 'esm' })
  return code
}
