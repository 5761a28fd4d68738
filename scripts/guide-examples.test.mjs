import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { root } from './pnpm.mjs'

/** Examples in the guides that are separate files, and run as tests. */
const examples = [
  ['docs/guides/testing.md', 'packages/consent/src/testing/example.test.tsx'],
  ['docs/guides/testing.md', 'apps/demo/e2e/silent-example.spec.ts'],
  ['docs/guides/testing.md', 'apps/demo/e2e/consent-cookie-example.spec.ts'],
  ['docs/guides/testing.md', 'scripts/tools/jest.config.js'],
  ['docs/guides/react-router.md', 'apps/react-router/app/entry.server.tsx'],
]

it.each(examples)('%s shows %s as it is', (guide, file) => {
  const text = readFileSync(`${root}${guide}`, 'utf8')
  expect(text).toContain(readFileSync(`${root}${file}`, 'utf8'))
  expect(text).toContain(`](../../${file})`)
})

it('the Next.js page of Storybook takes its code from the guide', () => {
  const page = readFileSync(`${root}packages/ui/stories/recipes/Next.mdx`, 'utf8')
  const guide = readFileSync(`${root}docs/guides/next.md`, 'utf8')
  const paths = [...page.matchAll(/fromGuide\(guide, '([^']+)'\)/g)].map(([, path]) => path)
  expect(paths).toHaveLength(6)
  for (const path of paths) expect(guide).toContain(`\n// ${path}\n`)
})

it('every guide has a test that runs every example', () => {
  const guides = readdirSync(`${root}docs/guides`).map((file) => file.replace('.md', ''))
  const isWhole = (/** @type {string} */ guide) => {
    const file = `${root}scripts/guides/${guide}.test.tsx`
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    return text.includes(`examplesOf('${guide}'`) && text.includes('expect(example.left()).toEqual([])')
  }
  const packages = readdirSync(`${root}packages`).map((folder) => `package-${folder}`)
  expect([...guides, ...packages, 'README'].filter((guide) => !isWhole(guide))).toEqual([])
})
