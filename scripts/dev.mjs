import { install, run } from './pnpm.mjs'

// Runs the demo from the source of the packages, so that changes show without a build. Only its stand-ins for vendors,
// which run in Node, read a built package: the catalog.
process.exitCode =
  (await install()) ||
  (await run('turbo', ['run', 'build', '--filter=@askfirst/catalog', '--output-logs=errors-only'])) ||
  (await run('pnpm', ['--filter', 'demo', 'dev'], { forwardSignals: true }))
