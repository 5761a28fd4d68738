import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { newChecks } from './checks.mjs'
import { run } from './pnpm.mjs'
import { installPublished } from './published-project.mjs'

// Aliases and injected dependencies lead to two Reacts in one program. Installing the packed packages in a separate
// project is how a site on React 18 really gets them.

const { counts, finish } = newChecks('React 18')
const installed = await installPublished('react-18')

if (!installed) {
  counts.failed++
} else {
  const { project, bin } = installed
  const types = await run(join(bin, 'tsc'), ['--noEmit'], { cwd: project })
  if (types !== 0) console.error(`tsc ended with ${types}`)
  counts[types === 0 ? 'passed' : 'failed']++

  const vitestFile = join(project, 'vitest.json')
  const code = await run(
    join(bin, 'vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestFile}`],
    { cwd: project },
  )
  const report = existsSync(vitestFile) ? JSON.parse(readFileSync(vitestFile, 'utf8')) : undefined
  counts.passed += report?.numPassedTests ?? 0
  counts.failed += report?.numFailedTests || (code === 0 ? 0 : 1)
}

finish()
