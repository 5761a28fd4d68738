import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ConsentEffect } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import { render, screen } from '@testing-library/react'
import type { ComponentType, ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { guideCode } from '../guide-code.mjs'
import { leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

// scripts/first-builds/react-router.mjs builds an app in framework mode with these files, and visits it.
const where = 'scripts/first-builds/react-router.mjs'
const example = examplesOf('react-router', {
  'Set up the root 0': where,
  'Cache pages for everybody 0': where,
  'Cache pages for everybody 1': where,
  'Add the handler 0': where,
  'Add the handler 1': where,
  'Add the handler 3': where,
  'Add the notice page 0': where,
  'Content-Security-Policy 0': where,
  'Content-Security-Policy 1': where,
  'Content-Security-Policy 2': where,
  'Content-Security-Policy 3': where,
})
const catalog = listOf('google-analytics')
const effects: readonly ConsentEffect[] = []
const scope = { ConsentProvider, ConsentUI, catalog, effects }

afterEach(leave)

test('that script writes each file', () => {
  const script = readFileSync(join(import.meta.dirname, '../..', where), 'utf8')
  const { files, changes } = guideCode('docs/guides/react-router.md')
  for (const path of files.keys()) expect(script).toContain(`'${path}'`)
  expect([...changes].map(([path, { length }]) => [path, length])).toEqual([['app/root.tsx', 2]])
})

test('Add the handler: the banner is a form that posts to it', async () => {
  const { value } = await example<{ value: ReactElement }>('Add the handler', 2, { scope })
  const html = renderToString(
    <ConsentProvider catalog={catalog} snapshot="static">
      {value}
    </ConsentProvider>,
  )
  expect(html).toMatch(/<form[^>]* action="\/consent"/)
})

test('SPA mode: the built HTML contains the banner', async () => {
  const children = <p>Loading</p>
  const { value } = await example<{ value: ReactElement }>('Without a server', 0, {
    scope: { ...scope, children },
  })
  const html = renderToString(value)
  expect(html).toContain('May we use cookies?')
  expect(html).toContain('<p>Loading</p>')
})

test('Data mode: one provider wraps all routes, and the notice loads with its own route', async () => {
  const library = (await import(
    /* @vite-ignore */ join(
      import.meta.dirname,
      '../../apps/react-router/node_modules/react-router/dist/development/index.mjs',
    )
  )) as { RouterProvider: ComponentType<{ router: unknown }> } & Record<string, unknown>
  const Home = () => <h1>Home</h1>
  const modules = { './cookies': { Cookies: () => <h1>Cookies</h1> } }
  const { router } = await example<{
    router: { navigate: (to: string) => Promise<void>; dispose: () => void }
  }>('Without a server', 1, { modules, scope: { ...scope, ...library, Home } })
  render(<library.RouterProvider router={router} />)
  const banner = await screen.findByRole('region', { name: 'May we use cookies?' })
  expect(screen.queryByRole('heading', { name: 'Home' })).not.toBeNull()
  await router.navigate('/cookies')
  expect(await screen.findByRole('heading', { name: 'Cookies' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'May we use cookies?' })).toBe(banner)
  router.dispose()
})

test('no example is left out', () => expect(example.left()).toEqual([]))
