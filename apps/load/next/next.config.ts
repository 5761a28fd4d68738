import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

/** `us`, `floor` or `without`: the layouts and pages of the app. Each is a separate build. */
const page = process.env['LOAD_PAGE'] ?? 'us'

const config: NextConfig = {
  pageExtensions: [`${page}.tsx`],
  distDir: `../dist/next/${page}`,
  // All pages are the same for every visitor, so a server would send these files.
  output: 'export',
  // The workspace's packages are outside of this folder.
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
  // One type check is enough, and the whole app has it.
  typescript: { ignoreBuildErrors: true },
}
export default config
