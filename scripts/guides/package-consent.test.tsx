import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf } from './example.ts'

const example = examplesOf('package-consent')
const page = () => example<{ App: () => ReactElement; catalog: unknown }>('@askfirst/consent', 0)

afterEach(leave)

test('your own banner asks, and nothing loads before its grant', async () => {
  const { App } = await page()
  render(<App />)
  await screen.findByRole('region', { name: 'Cookies' })
  expect(askedHosts()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Accept all' }))
  await waitFor(() =>
    expect(askedHosts()).toEqual(expect.arrayContaining(['www.googletagmanager.com', 'js.hs-scripts.com'])),
  )
  expect(screen.queryByRole('region')).toBeNull()
})

test('after a no, nothing loads, and the visitor is not asked again', async () => {
  const { App } = await page()
  const { unmount } = render(<App />)
  await userEvent.click(await screen.findByRole('button', { name: 'Reject all' }))
  expect(askedHosts()).toEqual([])
  unmount()
  render(<App />)
  expect(screen.queryByRole('region')).toBeNull()
})

test('without React the comment is true', async () => {
  const { catalog } = await page()
  const log = vi.fn<(said: unknown) => void>()
  await example('@askfirst/consent', 1, { scope: { catalog, console: { log } } })
  expect(log.mock.calls).toEqual([[true]])
  expect(example.text('@askfirst/consent', 1)).toContain("isGranted('google-analytics')) // true")
})

test('no example is left out', () => expect(example.left()).toEqual([]))
