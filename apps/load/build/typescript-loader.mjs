import { transform } from 'esbuild'

/**
 * As webpack wants a loader: takes the types out, and makes calls of JSX.
 * @param {string} source
 */
export default async function typescriptLoader(source) {
  const { code } = await transform(source, { loader: 'tsx', jsx: 'automatic', format: 'esm' })
  return code
}
