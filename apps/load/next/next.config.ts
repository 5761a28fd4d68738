import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

/** `us`, `floor` or `without`: which of the layouts and pages are the app's. Each is a build of its own. */
const page = process.env['LOAD_PAGE'] ?? 'us'

const config: NextConfig = {
  pageExtensions: [`${page}.tsx`],
  distDir: `../dist/next/${page}`,
  // All pages are the same for everybody: what a server would send are these files.
  output: 'export',
  // The workspace's packages are outside of this folder.
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
  // One check of types is enough: the whole app has it.
  typescript: { ignoreBuildErrors: true },
}
export default config
