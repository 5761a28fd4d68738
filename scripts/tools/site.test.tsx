import { consentCookie, createTestStore } from '@askfirst/consent/testing'
import { configure, fireEvent, render, screen } from '@testing-library/react'
import { catalog, Site } from './site'

// The preference center is loaded on demand, and transformed at that moment.
configure({ asyncUtilTimeout: 20_000 })

test('a new visitor sees the banner and no film, and sees the film after a yes', async () => {
  render(<Site store={createTestStore({ catalog })} />)
  expect(screen.queryByRole('heading', { name: 'The film' })).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Accept all' }))
  expect(await screen.findByRole('heading', { name: 'The film' })).not.toBeNull()
})

test('the preference center opens', async () => {
  render(<Site store={createTestStore({ catalog })} />)
  fireEvent.click(screen.getByRole('button', { name: 'Choose' }))
  expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).not.toBeNull()
})

test('a visitor who accepted YouTube sees it, and no banner', () => {
  render(<Site store={createTestStore({ catalog, granted: ['youtube'] })} />)
  expect(screen.queryByRole('heading', { name: 'The film' })).not.toBeNull()
  expect(screen.queryByRole('button', { name: 'Accept all' })).toBeNull()
})

test('a cookie for end-to-end tests can be made here as well', () => {
  expect(consentCookie({ catalog, granted: 'none' }).value).toMatch(/^2\./)
})
