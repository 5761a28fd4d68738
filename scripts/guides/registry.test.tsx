import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { FactsProvider } from '@askfirst/ui/preferences'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement, ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

// `scripts/check-registry.mjs` adds the items to a new project with the real command, builds it and visits it.
const example = examplesOf('registry')

const root = join(import.meta.dirname, '../..')

/** A file as the command copies it. The compiler must not follow the import: the file registers its own catalog. */
const copied = (file: string): Promise<object> => import(join(root, 'registry/src/default', file))

/** The paths to which the command writes them. */
const modules = {
  '@/components/consent': await copied('components/consent.tsx'),
  '@/components/ui/cookie-notice': await copied('ui/cookie-notice.tsx'),
  '@/components/ui/provider-list': await copied('ui/provider-list.tsx'),
  '@/components/ui/settings-trigger': await copied('ui/settings-trigger.tsx'),
}

afterEach(leave)

const items = (JSON.parse(readFileSync(join(root, 'registry/registry.json'), 'utf8')) as { items: Item[] })
  .items
interface Item {
  readonly name: string
  readonly css?: object
  readonly files: readonly { readonly path: string; readonly target?: string }[]
}

test('Consent asks, the trigger opens the preference center, and the page shows the notice', async () => {
  const { App } = await example<{ App: () => ReactElement }>('Components to copy', 2, { modules })
  render(<App />)
  const banner = await screen.findByRole('region', { name: 'May we use cookies?' })
  expect(within(banner).getByRole('link').getAttribute('href')).toBe('/cookies')
  expect(askedHosts()).toEqual([])
  // The sample has three providers.
  expect(await screen.findByRole('heading', { name: /Google Analytics/ })).toBeTruthy()
  await userEvent.click(within(banner).getByRole('button', { name: 'Reject all' }))
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeTruthy()
  expect(askedHosts()).toEqual([])
})

test('a class for the inside of a part is set on the part', async () => {
  const { value } = await example<{ value: ReactElement }>('What you own, and what the package keeps', 0, {
    modules,
  })
  const { container } = render(
    <ConsentProvider store={createTestStore({ catalog: listOf('google-analytics') })}>
      <FactsProvider>{value}</FactsProvider>
    </ConsentProvider>,
  )
  await screen.findByText('Google Analytics')
  expect(container.innerHTML).toContain('**:data-[slot=askfirst-table]:text-base!')
})

test('on a server the banner is in the HTML', async () => {
  const { Page } = await example<{ Page: (props: { children: ReactNode }) => ReactElement }>(
    'On a server',
    0,
    {
      modules,
    },
  )
  const html = renderToString(<Page>The page</Page>)
  expect(html).toContain('The page')
  expect(html).toContain('May we use cookies?')
})

test('the items add their lines to the stylesheet', () => {
  const lines = [
    ...example.text('What the command adds to your stylesheet', 0).matchAll(/^@import '([^']+)';/gm),
  ].map(([, path]) => path)
  const added = items.flatMap(({ css = {} }) => Object.keys(css).map((rule) => /"(.+)"/.exec(rule)?.[1]))
  expect(new Set(added)).toEqual(new Set(lines))
})

test('the table has the items of the registry, in both styles', () => {
  const names = example.table('| Item ').map(([name = '']) => name.replaceAll('`', ''))
  const known = items.map(({ name }) => name)
  expect(names.length).toBe(10)
  for (const name of names) expect(known).toContain(name)
  const dist = (style: string) =>
    readdirSync(join(root, 'registry/dist', style))
      .filter((file) => file.endsWith('.json'))
      .sort()
  expect(dist('')).toEqual(dist('minimal'))
  for (const name of names) expect(dist('')).toContain(`${name}.json`)
})

test('components.json names the addresses that are built', () => {
  const { registries } = JSON.parse(example.text('The items', 0)) as { registries: Record<string, string> }
  const files = Object.values(registries).map((address) =>
    join(root, 'registry/dist', address.replace(/^.*\/r\//, '').replace('{name}', 'consent-banner')),
  )
  expect(files).toHaveLength(2)
  for (const file of files) expect(existsSync(file)).toBe(true)
})

test('no example is left out', () => expect(example.left()).toEqual([]))
