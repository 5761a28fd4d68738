import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  // The workspace's packages are outside of this folder.
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
  // `site` is TypeScript. Packages from npm don't need this.
  transpilePackages: ['site'],
  poweredByHeader: false,
}
export default config
