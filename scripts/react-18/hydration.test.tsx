import { execFileSync } from 'node:child_process'
import type { ConsentSnapshot } from '@askfirst/consent'
import { readConsent } from '@askfirst/consent/server'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { version } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from './page.mjs'

const fromServer = (snapshot: ConsentSnapshot | 'static'): string =>
  execFileSync(process.execPath, ['render.mjs', JSON.stringify(snapshot)], { encoding: 'utf8' }).trim()

const banner = (): Element | null => document.querySelector('[data-slot="askfirst-banner"]')
const requested = (): ConsentSnapshot => readConsent({ cookie: document.cookie })

/** The server's HTML, before the app. */
function open(snapshot: ConsentSnapshot | 'static'): HTMLElement {
  document.body.innerHTML = `<div id="root">${fromServer(snapshot)}</div>`
  return document.querySelector<HTMLElement>('#root')!
}

let leave = (): void => undefined
async function hydrate(container: HTMLElement, snapshot: ConsentSnapshot | 'static'): Promise<void> {
  const root = await act(() =>
    hydrateRoot(container, page(snapshot), {
      onRecoverableError: (error) => {
        throw error
      },
    }),
  )
  leave = () => root.unmount()
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  document.cookie = 'askfirst=; Max-Age=0; Path=/'
  vi.spyOn(console, 'error').mockImplementation((...words) => {
    throw new Error(words.join(' '))
  })
})
afterEach(() => {
  act(() => leave())
  leave = () => undefined
})

const accept = async (): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name: 'Accept all' }))
  await screen.findByText('On')
}

test.each([
  ['a page for everybody', () => 'static' as const],
  ['a page for a visitor', requested],
])('React 18 hydrates the banner of %s, unchanged', async (_, read) => {
  expect(version).toMatch(/^18\./)
  const snapshot = read()
  const container = open(snapshot)
  const served = banner()
  expect(served?.hasAttribute('data-askfirst-early')).toBe(true)
  await hydrate(container, snapshot)
  await waitFor(() => expect(banner()?.hasAttribute('data-askfirst-early')).toBe(false))
  expect(banner()).toBe(served)
  await accept()
  await waitFor(() => expect(banner()).toBeNull())
})

test('a static page does not ask a visitor who has chosen', async () => {
  const first = open('static')
  await hydrate(first, 'static')
  await waitFor(() => expect(banner()?.hasAttribute('data-askfirst-early')).toBe(false))
  await accept()
  act(() => leave())

  const next = open('static')
  expect(next.textContent).toContain('Off')
  await hydrate(next, 'static')
  await waitFor(() => expect(banner()).toBeNull())
  expect(next.textContent).toContain('On')
  act(() => leave())

  const own = open(requested())
  expect(banner()).toBeNull()
  expect(own.textContent).toContain('On')
  await hydrate(own, requested())
  expect(banner()).toBeNull()
  expect(own.textContent).toContain('On')
})
