/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from './rules/index.ts'

const guide = readFileSync(new URL('../../../../docs/guides/checking.md', import.meta.url), 'utf8')

it('the guide lists each rule with its source, in the order of the rules', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `') && line.includes(']('))
  expect(rows.map((row) => row.split('`')[1])).toEqual(rules.map(({ name }) => name))
  for (const [index, { source }] of rules.entries()) expect(rows[index]).toContain(`](${source.url})`)
})
