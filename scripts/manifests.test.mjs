import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishedPackages } from './pack.mjs'

const manifests = publishedPackages().map(({ folder }) =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')),
)

describe('what package.json says on npm', () => {
  it.each(manifests)('$name says what it is, who made it, and under which license', (manifest) => {
    expect(manifest).toMatchObject({
      description: expect.stringMatching(/\w+ \w+/),
      keywords: expect.arrayContaining(['consent', 'cookies', 'react']),
      author: expect.stringMatching(/\w/),
      license: expect.stringContaining('MIT'),
      type: 'module',
    })
  })

  // These are the same for the whole repository. A package that differs has been forgotten.
  it.each(['author', 'engines', 'browserslist', 'homepage', 'bugs'])(
    'all packages say the same in "%s"',
    (field) => {
      const [first, ...others] = manifests.map((manifest) => manifest[field])
      for (const other of others) expect(other).toEqual(first)
    },
  )

  it('all packages name the same repository, each with its own folder, or none does', () => {
    const places = manifests.map(({ repository }) => repository?.url)
    expect(new Set(places).size).toBe(1)
    for (const { name, repository } of manifests)
      expect(repository?.directory).toBe(repository && `packages/${name.split('/')[1]}`)
  })
})
