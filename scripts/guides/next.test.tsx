import { expect, test } from 'vitest'
import { guideCode } from '../guide-code.mjs'
import { examplesOf } from './example.ts'

// Each example is a file of an app from `create-next-app`. scripts/first-builds/next.mjs builds and visits it.
const where = 'scripts/first-builds/next.mjs'
const example = examplesOf('next', {
  'Add the provider 0': where,
  'Add a root layout for each kind of page 0': where,
  'Add a root layout for each kind of page 1': where,
  'Add the handler 0': where,
  'Content-Security-Policy 0': where,
  'Server Components 0': where,
})

test('each is a named file, which that script writes', () => {
  const { files, changes } = guideCode('docs/guides/next.md')
  expect([files.size, changes.size]).toEqual([6, 0])
})

test('no example is left out', () => expect(example.left()).toEqual([]))
