import type { AnyCatalog, Matcher } from '@askfirst/catalog'
import { expect, test, vi } from 'vitest'
import { examplesOf } from './example.ts'

const example = examplesOf('package-catalog')

test('the facts of the listed vendors are read, and a cookie leads to its vendor', async () => {
  const log = vi.fn<(...said: unknown[]) => void>()
  const { catalog, matcher } = await example<{ catalog: AnyCatalog; matcher: Matcher }>(
    '@askfirst/catalog',
    0,
    { scope: { console: { log } } },
  )
  expect(catalog.vendors.map(({ id }) => id)).toEqual(['google-analytics', 'hubspot'])
  const said = log.mock.calls.map((line) => line.join(' ')).join('\n')
  expect(said).toMatch(/^Google Analytics - \w/m)
  expect(said).toMatch(/^HubSpot - \w/m)
  expect(said).toMatch(/^Say no: https:\/\//m)
  expect(log.mock.lastCall).toEqual([{ vendors: ['google-analytics'], pattern: '_ga_*' }])
  expect(matcher.cookie('nobody-knows')).toBeNull()
})

test('no example is left out', () => expect(example.left()).toEqual([]))
