import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './pnpm.mjs'
import { sourceFiles } from './source-files.mjs'

/** What grows with the number of vendors and languages, and is looked up rather than read. */
const data = [
  'catalog/src/vendors/',
  'catalog/src/vendors.ts',
  'catalog/src/facts.ts',
  'catalog/src/sources.ts',
  'ui/src/messages/locales/',
  'ui/src/messages/sentences/',
]
const isTest = /\.(?:test|test-d|stories)\.tsx?$/

const packages = join(root, 'packages')
const all = readdirSync(packages).flatMap((name) =>
  sourceFiles(name)
    .filter((file) => /\.(?:tsx?|css)$/.test(file))
    .map((file) => `${name}/src/${file}`),
)

const lengths = all
  .filter((file) => !isTest.test(file) && !data.some((each) => file.startsWith(each)))
  .map((file) => ({ file, lines: readFileSync(join(packages, file), 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)

/** @param {number} share */
const linesOf = (share) => lengths[Math.ceil(lengths.length * share) - 1]?.lines

describe('files are short enough to read', () => {
  it('none has more than 250 lines', () => {
    expect(lengths.length).toBeGreaterThan(300)
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([])
  })

  // A newcomer who opens any file finds one concern, and nearly always sees it whole.
  it.each([
    ['half of them', 0.5, 40],
    ['95 in 100', 0.95, 150],
  ])('%s (%s) have at most %s lines', (_, share, limit) => {
    expect(linesOf(share)).toBeLessThanOrEqual(limit)
  })
})

describe('few files are in no folder', () => {
  it.each([
    ['consent', 10],
    ['ui', 8],
  ])('in %s, at most %s', (name, limit) => {
    const there = all.filter((file) => file.startsWith(`${name}/src/`) && file.split('/').length === 3)
    expect(there).toContain(`${name}/src/index.ts`)
    expect(there.filter((file) => !isTest.test(file)).length).toBeLessThanOrEqual(limit)
  })
})

it('what counts as data is there', () => {
  for (const each of data) expect(all.filter((file) => file.startsWith(each))).not.toEqual([])
})
