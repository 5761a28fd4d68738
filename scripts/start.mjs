import { install, run } from './pnpm.mjs'

const url = 'http://127.0.0.1:4173/'

if ((await install()) !== 0 || (await run('turbo', ['run', 'build', '--filter=demo'])) !== 0) process.exit(1)

function announce() {
  clearInterval(announcing)
  console.log(`\nDemo: ${url}\n`)
}

const server = run('pnpm', ['--filter', 'demo', 'preview'], { forwardSignals: true })
const announcing = setInterval(() => {
  fetch(url).then(announce, () => {})
}, 200)
process.exitCode = await server
clearInterval(announcing)
