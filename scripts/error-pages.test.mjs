import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishedPackages } from './pack.mjs'
import { root } from './pnpm.mjs'

/** The sources of the packages, by file. */
const sources = publishedPackages().flatMap(({ folder }) =>
  readdirSync(`${folder}/src`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories)\.tsx?$/.test(file))
    .map((file) => ({ folder, file, text: readFileSync(`${folder}/src/${file}`, 'utf8') })),
)

/** Every code that has words, in a table or in a call. */
const codes = sources
  .filter(({ file }) => basename(file) === 'errors.ts')
  .flatMap(({ text }) => text.match(/(?<=^ {2})AF\d{3}(?=:)|(?<=^ {4}')AF\d{3}(?=')/gm) ?? [])

const pages = readdirSync(`${root}docs/errors`).map((file) => file.replace('.md', ''))

describe('docs/errors', () => {
  it('has a page for each code, and a code for each page', () => {
    expect(codes.length).toBeGreaterThan(30)
    expect([...pages].sort()).toEqual([...new Set(codes)].sort())
  })

  // So that production builds drop the words in one place for each package. The check is never in one.
  it('describes errors that are made in one place, from the tables of errors.ts', () => {
    expect(sources.length).toBeGreaterThan(300)
    const filesWith = (/** @type {string} */ code) =>
      sources.filter(({ text }) => text.includes(code)).map(({ file }) => file)
    expect(filesWith('new AskfirstError(')).toEqual(['error-from.ts', 'check/errors.ts'])
    expect(filesWith(' errorFrom(')).toEqual(['errors.ts', 'errors.ts', 'errors.ts'])
  })

  it.each(pages)('%s names its code in the heading and shows how to fix it', (code) => {
    const text = readFileSync(`${root}docs/errors/${code}.md`, 'utf8')
    expect(text).toMatch(new RegExp(`^# ${code}`))
    expect(text).toContain('```')
  })
})
