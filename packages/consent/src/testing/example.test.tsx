import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import { googleAnalytics, youtube } from '@askfirst/catalog/vendors'
import type { ConsentStore } from '@askfirst/consent'
import { ConsentGate, ConsentProvider } from '@askfirst/consent/react'
import { blockedStorage, createTestStore, fakeSignals } from '@askfirst/consent/testing'
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'

const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: [googleAnalytics, youtube],
  facts: () => import('@askfirst/catalog/facts'),
})

const Film = () => (
  <ConsentGate for="youtube" fallback={<p>Allow YouTube to see this film.</p>}>
    <h2>The film</h2>
  </ConsentGate>
)

const renderFor = (store: ConsentStore) =>
  render(
    <ConsentProvider store={store}>
      <Film />
    </ConsentProvider>,
  )

test('a visitor who was never asked sees no film', () => {
  renderFor(createTestStore({ catalog }))
  expect(screen.queryByRole('heading')).toBeNull()
  expect(screen.queryByText('Allow YouTube to see this film.')).not.toBeNull()
})

test('a visitor who accepted YouTube sees the film', () => {
  renderFor(createTestStore({ catalog, granted: ['youtube'] }))
  expect(screen.queryByRole('heading', { name: 'The film' })).not.toBeNull()
})

test('a visitor who accepted only analytics sees no film', () => {
  renderFor(createTestStore({ catalog, granted: ['google-analytics'] }))
  expect(screen.queryByRole('heading')).toBeNull()
})

test('a browser signal refuses only the categories that it covers', () => {
  const signals = fakeSignals({ gpc: true })
  renderFor(createTestStore({ catalog, granted: 'all', signals }))
  expect(screen.queryByRole('heading', { name: 'The film' })).not.toBeNull()
})

test('if storage is blocked, a choice holds for the page', () => {
  renderFor(createTestStore({ catalog, granted: 'all', storage: blockedStorage() }))
  expect(screen.queryByRole('heading', { name: 'The film' })).not.toBeNull()
})
