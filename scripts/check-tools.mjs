import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newChecks } from './checks.mjs'
import { listen, run } from './pnpm.mjs'
import { installPublished } from './published-project.mjs'
import { say, sideBySide } from './side-by-side.mjs'

// Jest reads packages as CommonJS, and TypeScript resolves them in one of several ways. This tries what the guides say
// about both, with the packed packages in a separate project.

const { counts, finish } = newChecks('Tools')

/** @param {string} title @param {boolean} holds @param {string} [why] */
function expect(title, holds, why = '') {
  say(`${holds ? '✓' : '✗'} ${title}`)
  if (!holds && why) say(why)
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
async function typecheck(project, compiler, ways) {
  const file = join(project, 'esm', `tsconfig.${compiler}-${ways.moduleResolution}.json`)
  writeFileSync(
    file,
    JSON.stringify({ compilerOptions: { ...options, ...ways }, include: ['site.tsx', 'css.d.ts'] }),
  )
  const tsc = join(project, 'node_modules', compiler, 'bin', 'tsc')
  return listen('node', [tsc, '-p', file], { cwd: project })
}

const installed = await installPublished('tools')
if (!installed) {
  counts.failed++
} else {
  const { project, bin } = installed
  cpSync(join(project, 'site.tsx'), join(project, 'esm', 'site.tsx'))
  writeFileSync(join(project, 'esm', 'css.d.ts'), "declare module '*.css'\n")

  const asTheGuideSays = async () => {
    const jestFile = join(project, 'jest.json')
    const code = await run(join(bin, 'jest'), ['--ci', '--json', `--outputFile=${jestFile}`], {
      cwd: project,
    })
    const report = existsSync(jestFile) ? JSON.parse(readFileSync(jestFile, 'utf8')) : undefined
    counts.passed += report?.numPassedTests ?? 0
    counts.failed += report?.numFailedTests || (code === 0 ? 0 : 1)
  }

  // Without the guide's lines, a reader gets the result that the guide describes.
  const withoutItsLines = async () => {
    const plain = ['--ci', '--transformIgnorePatterns', '/node_modules/']
    const { code, said } = await listen(join(bin, 'jest'), plain, { cwd: project })
    expect(
      'Jest can’t read the packages as they are',
      code !== 0 && said.includes('Must use import to load ES Module'),
      said,
    )
  }

  const finds = ['Bundler', 'Node16', 'NodeNext'].flatMap((moduleResolution) =>
    /** @type {const} */ (['typescript', 'typescript-5']).map((compiler) => async () => {
      const module = moduleResolution === 'Bundler' ? 'ESNext' : moduleResolution
      const { code, said } = await typecheck(project, compiler, { module, moduleResolution })
      expect(`${compiler} finds the packages with ${moduleResolution}`, code === 0, said)
    }),
  )

  const doesNotFind = async () => {
    const { said } = await typecheck(project, 'typescript-5', {
      module: 'ESNext',
      moduleResolution: 'Node10',
    })
    expect(
      'TypeScript doesn’t find them with Node10, and says so',
      /TS2307.*@askfirst\/catalog\/vendors/.test(said) && said.includes('moduleResolution'),
      said,
    )
  }

  await sideBySide([asTheGuideSays, withoutItsLines, ...finds, doesNotFind])
}

finish()
