import type { ConsentEffect } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const catalog = listOf('google-analytics', 'youtube')

afterEach(leave)

test('the preference center renders in the container, and uses its variables', async () => {
  const { Shop } = await examplesOf('ui')<{ Shop: () => ReactElement }>('Shadow roots and other places', 0)
  render(
    <ConsentProvider store={createTestStore({ catalog })}>
      <Shop />
    </ConsentProvider>,
  )
  await userEvent.click(await screen.findByRole('button', { name: 'Choose' }))
  const center = await screen.findByRole('dialog', { name: 'Cookie settings' })
  expect(center.parentElement?.style.getPropertyValue('--askfirst-accent')).toBe('darkgreen')
})

test('content in a shadow root waits, with its own effect', async () => {
  document.body.append(document.createElement('my-article'))
  const { root, effects } = await examplesOf('effects')<{
    root: ShadowRoot
    effects: readonly ConsentEffect[]
  }>('Content in a shadow root', 0)
  const frame = root.querySelector('iframe')!
  const store = createTestStore({ catalog, effects })
  const stop = store.start()
  await vi.dynamicImportSettled()
  expect(frame.hasAttribute('src')).toBe(false)
  act(() => store.acceptAll())
  await waitFor(() => expect(frame.src).toBe('https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'))
  act(() => store.rejectAll())
  await waitFor(() => expect(frame.src).not.toContain('youtube'))
  stop()
})
