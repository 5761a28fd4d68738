import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { guideCode } from '../guide-code.mjs'
import { examplesOf } from './example.ts'

// scripts/first-builds/astro.mjs builds a site with each example, and visits it.
const where = 'scripts/first-builds/astro.mjs'
const example = examplesOf('astro', {
  'Add the head script 0': where,
  'Add the head script 1': where,
  'Add the island 0': where,
  'Add the island 1': where,
  'Add the island 2': where,
  'Add the island 3': where,
  'Use several islands 0': where,
  'View transitions 0': where,
  'View transitions 1': where,
  'Content-Security-Policy 0': where,
  'With a server 0': where,
  'With a server 1': where,
  'With a server 2': where,
  'With a server 3': where,
})

test('that script writes each file, and no other', () => {
  const script = readFileSync(join(import.meta.dirname, '../..', where), 'utf8')
  const { files, changes } = guideCode('docs/guides/astro.md')
  for (const path of files.keys()) expect(script).toContain(path.replace('src/consent/', ''))
  expect([...changes.keys()]).toEqual(['src/layouts/page.astro'])
  // Two are no files: the line of the island that persists, and properties of the configuration.
  expect(files.size + changes.size + 2).toBe(14)
})

test('no example is left out', () => expect(example.left()).toEqual([]))
