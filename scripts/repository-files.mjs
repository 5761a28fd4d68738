import { capture } from './pnpm.mjs'

/** The paths of all files that git would commit, new ones included. */
export function repositoryFiles() {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const { code, stdout, stderr } = capture('git', args)
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
  return stdout.split('\0').filter(Boolean)
}
