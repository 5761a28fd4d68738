import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { capture, root } from '../pnpm.mjs'
import { repositoryFiles } from '../repository-files.mjs'

/**
 * Links installed modules. A link to a workspace package stays relative, so that the copy uses its own packages.
 * @param {string} from
 * @param {string} to
 */
function linkModules(from, to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    if (name.startsWith('@')) linkModules(source, target)
    else if (name === '.bin' || name === '.pnpm') symlinkSync(source, target, 'junction')
    else if (lstatSync(source).isSymbolicLink()) {
      const link = readlinkSync(source)
      const isInstalled = resolve(from, link).includes('.pnpm')
      symlinkSync(isInstalled ? resolve(from, link) : resolve(to, link), target, 'junction')
    }
  }
}

/** @param {string} folder @param {string[]} args */
export function git(folder, args) {
  const { code, stdout, stderr } = capture('git', ['-C', folder, ...args])
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout
}

/**
 * Copies the repository in its present state, with what is installed, and commits it. The copy is deleted when the
 * process ends.
 * @returns {string} the folder
 */
export function makeScratch() {
  const scratch = mkdtempSync(join(tmpdir(), 'askfirst-recipes-'))
  process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
  for (const file of repositoryFiles()) {
    // Nothing reads the pictures.
    if (!existsSync(join(root, file)) || file.startsWith('docs/images/')) continue
    mkdirSync(dirname(join(scratch, file)), { recursive: true })
    cpSync(join(root, file), join(scratch, file))
  }
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)
  for (const folder of ['.', ...packages])
    linkModules(join(root, folder, 'node_modules'), join(scratch, folder, 'node_modules'))
  git(scratch, ['init', '--quiet'])
  commit(scratch)
  return scratch
}

/** @param {string} scratch */
export function commit(scratch) {
  git(scratch, ['add', '--all'])
  const author = [
    '-c',
    'user.name=Askfirst',
    '-c',
    'user.email=askfirst@example.com',
    '-c',
    'commit.gpgsign=false',
  ]
  git(scratch, [...author, 'commit', '--quiet', '--no-verify', '--message', 'So far'])
}

/** What changed since the last commit. @param {string} scratch */
export const changedIn = (scratch) =>
  git(scratch, ['status', '--porcelain', '--untracked-files=all', '-z'])
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3))
