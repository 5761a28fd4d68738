import { run } from './pnpm.mjs'

// The nightly form of the property tests: 100,000 random inputs each, where `npm test` uses 5,000.
process.exitCode = await run(
  'vitest',
  ['run', '--project', 'unit', 'packages/consent/src/record/decode.test.ts'],
  {
    env: { FUZZ_RUNS: process.argv[2] ?? '100000' },
  },
)
