import { defineConfig, type UserConfig } from 'tsdown'

const config: UserConfig = defineConfig({
  entry: [
    'src/index.ts',
    'src/entries/choice.ts',
    'src/entries/record.ts',
    'src/policy/regimes.ts',
    'src/server/index.ts',
    'src/react/server/index.ts',
    // What a browser's bundle gets in its place.
    'src/react/server/index.browser.ts',
    'src/react/index.ts',
    'src/react/google/index.ts',
    'src/effects/index.ts',
    'src/google/index.ts',
    'src/tags/index.ts',
    'src/import/index.ts',
    'src/watch/index.ts',
    // What a production build gets in its place.
    'src/watch/off.ts',
    'src/testing/index.ts',
    'src/testing/playwright.ts',
  ],
  format: 'esm',
  platform: 'neutral',
  dts: { oxc: true },
  // A file for a file keeps each "use client" where it was written.
  unbundle: true,
})
export default config
