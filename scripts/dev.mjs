import { install, run } from './pnpm.mjs'

// The demo, from the source of the packages: a change shows without a build. Only its stand-ins for vendors, which Node
// runs, read a built package: the catalog.
process.exitCode =
  (await install()) ||
  (await run('turbo', ['run', 'build', '--filter=@askfirst/catalog', '--output-logs=errors-only'])) ||
  (await run('pnpm', ['--filter', 'demo', 'dev'], { forwardSignals: true }))
