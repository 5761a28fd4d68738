import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './pnpm.mjs'

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
/** pnpm's own commands. */
const ofPnpm = new Set(['install'])

describe.each(['CONTRIBUTING.md', 'AGENTS.md'])('%s', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  const code = [...text.matchAll(/`([^`\n]+(?:\n[^`\n]+)?)`/g)].map(([, each = '']) => each)

  it('is short enough to be read', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(80)
  })

  it('names files that exist', () => {
    // This includes files in commands: a test runner silently ignores a file that it doesn't find if it finds others.
    const paths = code
      .flatMap((each) => each.split(/\s+/))
      .filter((each) => /^(apps|docs|packages|registry|scripts|\.changeset)\//.test(each))
      // For a file that has yet to be written, or a pattern for several files, the folder must exist.
      .map((each) => each.replace(/[^/]*[<*].*$/, ''))
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((each) => !existsSync(join(root, each)))).toEqual([])
  })

  it('names commands that exist', () => {
    const names = [...text.matchAll(/\bpnpm(?:@[\d.]+)? ([a-z][\w-]*)/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(5)
    const unknown = names.filter(
      (name) => !(name in scripts) && !ofPnpm.has(name) && !existsSync(join(root, 'node_modules/.bin', name)),
    )
    expect(unknown).toEqual([])
  })
})
