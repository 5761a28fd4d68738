import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { capture, run } from './pnpm.mjs'
import { installPublished } from './published-project.mjs'

// Jest reads packages as CommonJS, and TypeScript finds them in one of several ways. What the guides say of both is
// tried with what would be published, in a project of its own.

const reportFile = process.argv[2]
const counts = { passed: 0, failed: 0 }

/** @param {string} title @param {boolean} holds @param {string} [why] */
function expect(title, holds, why = '') {
  console.log(`${holds ? '✓' : '✗'} ${title}`)
  if (!holds && why) console.log(why)
  counts[holds ? 'passed' : 'failed']++
}

const options = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  jsx: 'react-jsx',
  types: [],
  strict: true,
  noEmit: true,
}

/**
 * @param {string} project
 * @param {'typescript' | 'typescript-5'} compiler
 * @param {{ module: string, moduleResolution: string }} ways
 */
function typecheck(project, compiler, ways) {
  const folder = join(project, 'esm')
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, ...ways }, include: ['site.tsx', 'css.d.ts'] }),
  )
  const tsc = join(project, 'node_modules', compiler, 'bin', 'tsc')
  const { code, stdout, stderr } = capture('node', [tsc, '-p', folder], { cwd: project })
  return { code, said: stdout + stderr }
}

const installed = await installPublished('tools')
if (!installed) {
  counts.failed++
} else {
  const { project, bin } = installed

  const jestFile = join(project, 'jest.json')
  const code = await run(join(bin, 'jest'), ['--ci', '--json', `--outputFile=${jestFile}`], { cwd: project })
  const report = existsSync(jestFile) ? JSON.parse(readFileSync(jestFile, 'utf8')) : undefined
  counts.passed += report?.numPassedTests ?? 0
  counts.failed += report?.numFailedTests || (code === 0 ? 0 : 1)

  // Without the lines of the guide, a reader sees what the guide says.
  const plain = capture(join(bin, 'jest'), ['--ci', '--transformIgnorePatterns', '/node_modules/'], {
    cwd: project,
  })
  const said = plain.stdout + plain.stderr
  expect(
    'Jest can’t read the packages as they are',
    plain.code !== 0 && said.includes('Must use import to load ES Module'),
    said,
  )

  cpSync(join(project, 'site.tsx'), join(project, 'esm', 'site.tsx'))
  writeFileSync(join(project, 'esm', 'css.d.ts'), "declare module '*.css'\n")
  for (const ways of [
    { module: 'ESNext', moduleResolution: 'Bundler' },
    { module: 'Node16', moduleResolution: 'Node16' },
    { module: 'NodeNext', moduleResolution: 'NodeNext' },
  ]) {
    for (const compiler of /** @type {const} */ (['typescript', 'typescript-5'])) {
      const { code, said } = typecheck(project, compiler, ways)
      expect(`${compiler} finds the packages with ${ways.moduleResolution}`, code === 0, said)
    }
  }
  const old = typecheck(project, 'typescript-5', { module: 'ESNext', moduleResolution: 'Node10' })
  expect(
    'TypeScript doesn’t find them with Node10, and says so',
    /TS2307.*@askfirst\/catalog\/vendors/.test(old.said) && old.said.includes('moduleResolution'),
    old.said,
  )
}

console.log(`Tools: ${counts.passed} passed, ${counts.failed} failed`)
if (reportFile) writeFileSync(reportFile, JSON.stringify(counts))
process.exitCode = counts.failed === 0 ? 0 : 1
