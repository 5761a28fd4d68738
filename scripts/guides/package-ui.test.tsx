import { createTestStore } from '@askfirst/consent/testing'
import { ConsentProvider } from '@askfirst/consent/react'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, expect, test } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('package-ui')

afterEach(leave)

test('the banner asks, and the footer leads to the preference center', async () => {
  const { App } = await example<{ App: () => ReactElement }>('@askfirst/ui', 0)
  render(<App />)
  const banner = await screen.findByRole('region', { name: 'May we use cookies?' })
  expect(banner.querySelector('a')?.getAttribute('href')).toBe('/cookies')
  await userEvent.click(screen.getByRole('button', { name: 'Cookie settings' }))
  expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeTruthy()
})

test('the notice page is one element', async () => {
  const { Cookies } = await example<{ Cookies: () => ReactElement }>('@askfirst/ui', 1)
  render(
    <ConsentProvider store={createTestStore({ catalog: listOf('google-analytics') })}>
      <Cookies />
    </ConsentProvider>,
  )
  expect(await screen.findByRole('heading', { name: /Google Analytics/ })).toBeTruthy()
  expect(document.body.textContent).toContain('Wool & Weave')
  expect(screen.getByRole('link', { name: 'privacy@example.com' })).toBeTruthy()
})

test('no example is left out', () => expect(example.left()).toEqual([]))
