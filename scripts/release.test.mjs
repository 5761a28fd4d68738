import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { git } from './recipes/scratch.mjs'
import { describePackage } from './release/describe-package.mjs'
import { whyNotReady } from './release/is-ready.mjs'
import { readTarball } from './release/read-tarball.mjs'

/** @type {string} */
let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-release-'))
  git(folder, ['init', '--quiet'])
  mkdirSync(join(folder, '.changeset'))
  writeFileSync(join(folder, '.changeset/config.json'), '{}')
  commit()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function commit() {
  git(folder, ['add', '--all'])
  git(folder, [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@example.com',
    'commit',
    '--quiet',
    '--message',
    'All',
  ])
}

describe('a release', () => {
  it('may be published from a commit whose versions say what has changed', () => {
    expect(whyNotReady(folder)).toBeUndefined()
  })

  it.each(['.changeset/config.json', 'new.txt'])('may not where %s is not committed', (file) => {
    writeFileSync(join(folder, file), 'changed')
    expect(whyNotReady(folder)).toMatch(/not committed.*Commit or stash/s)
    expect(whyNotReady(folder)).toContain(file)
  })

  it('may not be published while changesets wait for their version', () => {
    writeFileSync(join(folder, '.changeset/first-release.md'), '---\n---\n')
    commit()
    expect(whyNotReady(folder)).toMatch(/pnpm changeset version.*first-release\.md/s)
  })

  it('may not be published outside of a repository', () => {
    rmSync(join(folder, '.git'), { recursive: true })
    expect(whyNotReady(folder)).toMatch(/git/)
  })
})

describe('what is packed', () => {
  it('is read from the tarball, with the paths and the words of the package', async () => {
    const long = `dist/${'deeper/'.repeat(20)}index.js`
    mkdirSync(join(folder, 'package', dirname(long)), { recursive: true })
    const json = JSON.stringify({ name: 'a', version: '1.2.3', description: 'Größe' })
    writeFileSync(join(folder, 'package/package.json'), json)
    writeFileSync(join(folder, 'package', long), 'export {}')
    const file = join(folder, 'a.tgz')
    await create({ file, gzip: true, cwd: folder }, ['package'])
    const { files, manifest } = await readTarball(file)
    expect(files.sort((a, b) => a.size - b.size)).toEqual([
      { path: long, size: 9 },
      { path: 'package.json', size: Buffer.byteLength(json) },
    ])
    expect(manifest).toEqual(JSON.parse(json))
  })
})

describe('what would be published', () => {
  const files = [
    { path: 'package.json', size: 100 },
    { path: 'README.md', size: 50 },
    { path: 'LICENSE', size: 10 },
    { path: 'dist/a.js', size: 1000 },
    { path: 'dist/react/b.js', size: 500 },
  ]

  it('is described with its name, its version, its files and their sizes', () => {
    expect(describePackage({ name: '@askfirst/catalog', version: '0.1.0', packed: 900, files })).toEqual({
      lines: [
        '@askfirst/catalog 0.1.0: 0.9 kB packed, 1.7 kB unpacked, 5 files',
        '  dist: 2 files, 1.5 kB',
        '  LICENSE, README.md, package.json',
      ],
      faults: [],
    })
  })

  it.each(['README.md', 'LICENSE', 'dist/a.js'])('is at fault without %s', (missing) => {
    const some = files.filter(({ path }) => !path.startsWith(missing.split('/')[0] ?? ''))
    const { faults } = describePackage({ name: 'a', version: '0.1.0', packed: 900, files: some })
    expect(faults).toEqual([expect.stringContaining(missing.split('/')[0] ?? '')])
  })

  it('must not contain tests and stories', () => {
    const more = [...files, { path: 'src/a.test.ts', size: 1 }, { path: 'src/a.stories.tsx', size: 1 }]
    const { faults } = describePackage({ name: 'a', version: '0.1.0', packed: 900, files: more })
    expect(faults).toEqual(['src/a.test.ts is not for users.', 'src/a.stories.tsx is not for users.'])
  })
})
