import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

/** Examples in the guides that are files of their own, and run as tests. */
const examples = [
  ['docs/guides/testing.md', 'packages/consent/src/testing/example.test.tsx'],
  ['docs/guides/testing.md', 'apps/demo/e2e/silent-example.spec.ts'],
]

it.each(examples)('%s shows %s as it is', (guide, file) => {
  const text = readFileSync(`${root}${guide}`, 'utf8')
  expect(text).toContain(readFileSync(`${root}${file}`, 'utf8'))
  expect(text).toContain(`](../../${file})`)
})
