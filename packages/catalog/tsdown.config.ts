import { defineConfig, type UserConfig } from 'tsdown'
import { publishErrorPages } from './errors.build.ts'

const shared: UserConfig = { format: 'esm', platform: 'neutral', dts: { oxc: true }, clean: false }

// A vendor is one file with two exports: its core and its facts. Building the two barrels separately gives each only
// its own half, so that a first load never contains what nobody reads yet.
export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    // Bundlers move whole files. In its own file, `writeDisclosed` goes with the code that reads facts, and stays out
    // of a first load that doesn't call it. It is not an entry: its types would bring their own `Register`, which sites
    // could not extend.
    outputOptions: {
      codeSplitting: {
        groups: [{ name: 'write-disclosed', test: /[\\/]disclosed[\\/]write\.ts$/ }],
      },
    },
  },
  { ...shared, entry: ['src/vendors.ts'] },
  { ...shared, entry: ['src/facts.ts'] },
  { ...shared, entry: ['src/notice.ts'] },
  { ...shared, entry: ['src/sources.ts'] },
  {
    ...shared,
    entry: ['src/internal.ts'],
    // The class of errors comes from the index. With a second one, `instanceof` would be wrong.
    deps: { neverBundle: /\/askfirst-error\.ts$/ },
    outputOptions: { paths: () => './index.js' },
    onSuccess: publishErrorPages,
  },
])
