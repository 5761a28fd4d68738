import { defineConfig, type UserConfig } from 'tsdown'

const shared: UserConfig = { format: 'esm', platform: 'neutral', dts: { oxc: true }, clean: false }

// A vendor is authored in one file with two exports: its core and its facts. Building the two
// barrels apart leaves each with its own half, so that a first load never carries what nobody reads yet.
export default defineConfig([
  {
    ...shared,
    entry: ['src/index.ts'],
    // Bundlers move whole files. In one of its own, `writeDisclosed` goes with what reads the facts, and stays out of a first
    // load that doesn't call it. Not an entry: its types would take `Register` along, where no site could add to it.
    outputOptions: {
      codeSplitting: {
        groups: [
          { name: 'write-disclosed', test: /[\\/]disclosed[\\/]write\.ts$/ },
          { name: 'read-disclosed', test: /[\\/]disclosed[\\/]read\.ts$/ },
        ],
      },
    },
  },
  { ...shared, entry: ['src/vendors.ts'] },
  { ...shared, entry: ['src/facts.ts'] },
  { ...shared, entry: ['src/notice.ts'] },
  { ...shared, entry: ['src/sources.ts'] },
])
