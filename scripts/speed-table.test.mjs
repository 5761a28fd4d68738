import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { limits } from './load/limits.mjs'
import { root } from './pnpm.mjs'

const PAGE = 'docs/speed.md'

/** The bundlers' names in the page. */
const names = {
  'vite-8': 'Vite 8',
  next: 'Next.js',
  'vite-7': 'Vite 7',
  webpack: 'webpack 5',
  esbuild: 'esbuild',
}

/** The limits in the order of the page's columns. */
const columns = [
  'first visit: requests',
  'first visit: depth',
  'first visit: kB',
  'preference center: requests',
  'preference center: kB without facts',
  'facts: kB',
]

it(`${PAGE} says what each bundler's build may load`, () => {
  const expected = Object.entries(limits).map(([builder, of]) => [
    names[/** @type {keyof typeof names} */ (builder)],
    ...columns.map((column) => String(of[column])),
  ])
  const rows = readFileSync(`${root}${PAGE}`, 'utf8')
    .split('\n')
    .filter((line) => Object.values(names).some((name) => line.startsWith(`| ${name} `)))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
  expect(rows).toEqual(expected)
})

it('a return visit loads what a first visit loads', () => {
  for (const of of Object.values(limits))
    for (const what of ['requests', 'depth', 'kB'])
      expect(of[`return visit: ${what}`]).toBe(of[`first visit: ${what}`])
})
