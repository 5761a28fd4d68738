import { install, run } from './pnpm.mjs'

if ((await install()) !== 0 || (await run('turbo', ['run', 'build', '--filter=./packages/*'])) !== 0)
  process.exit(1)

console.log('\nStorybook: http://127.0.0.1:6006/\n')
process.exitCode = await run(
  'storybook',
  ['dev', '--ci', '--port', '6006', '--exact-port', '--host', '127.0.0.1'],
  {
    forwardSignals: true,
  },
)
