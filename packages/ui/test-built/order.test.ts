import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

it('has its imports in the same order in each build, because the chunks of sites follow it', () => {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  )
  expect(files.length).toBeGreaterThan(100)
  for (const file of files) {
    const code = readFileSync(`${dist}${file}`, 'utf8')
    const sources = Array.from(code.matchAll(/^import .* (".+");$/gm), ([, source]) => source ?? '')
    const sorted = [...sources].sort((one, other) => one.localeCompare(other, 'en'))
    expect(sources, file).toEqual(sorted)
  }
})
