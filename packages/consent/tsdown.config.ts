import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  // The order decides how each file orders its imports, and so how well a site's bundle compresses.
  entry: [
    'src/effects/index.ts',
    'src/index.ts',
    'src/server/index.ts',
    'src/react/server/index.ts',
    // What a browser's bundle gets in its place.
    'src/react/server/index.browser.ts',
    'src/react/index.ts',
    'src/google/index.ts',
    'src/tags/index.ts',
    'src/import/index.ts',
    'src/watch/index.ts',
    // What a production build gets in its place.
    'src/watch/off.ts',
    'src/testing/index.ts',
    'src/testing/playwright.ts',
    'src/internal/index.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  dts: { oxc: true },
  // A file for a file keeps each "use client" where it was written.
  unbundle: true,
})
export default config
