import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedPackages } from './pack.mjs'
import { root } from './pnpm.mjs'

/** Every code in the sources. */
const raised = new Set(
  publishedPackages().flatMap(({ folder }) =>
    readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
      .flatMap((file) => readFileSync(`${folder}/src/${file}`, 'utf8').match(/(?<=')AF\d{3}(?=')/g) ?? []),
  ),
)

const pages = readdirSync(`${root}docs/errors`).map((file) => file.replace('.md', ''))

describe('docs/errors', () => {
  it('has a page for each code, and a code for each page', () => {
    expect(raised.size).toBeGreaterThan(5)
    expect([...pages].sort()).toEqual([...raised].sort())
  })

  it.each(pages)('%s names its code in the heading and shows how to fix it', (code) => {
    const text = readFileSync(`${root}docs/errors/${code}.md`, 'utf8')
    expect(text).toMatch(new RegExp(`^# ${code}`))
    expect(text).toContain('```')
  })
})
