import { render } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { type ConsentStorage, createConsentStore, memoryStorage } from '../index.ts'
import { ConsentGate, ConsentProvider, useConsent } from './index.ts'

afterEach(() => {
  vi.restoreAllMocks()
  document.body.replaceChildren()
})

function Banner() {
  return useConsent((state) => state.open.banner) ? <p>May we?</p> : null
}

const app = (storage: ConsentStorage) => (
  <StrictMode>
    <ConsentProvider catalog={catalog} storage={storage} signals={() => silent}>
      <ConsentGate for="chat" fallback={<p>Not yet</p>}>
        <p>Chat</p>
      </ConsentGate>
      <Banner />
    </ConsentProvider>
  </StrictMode>
)

const accepted = (): ConsentStorage => {
  const storage = memoryStorage()
  const store = createConsentStore({ catalog, storage, signals: () => silent })
  store.start()
  store.acceptAll()
  return storage
}

test.each([
  ['who has not chosen', memoryStorage, '<p>Not yet</p><p>May we?</p>'],
  ['who has accepted', accepted, '<p>Chat</p>'],
])('a server’s HTML hydrates for a visitor %s, without a warning', (_, storage, html) => {
  const warn = vi.spyOn(console, 'warn')
  const error = vi.spyOn(console, 'error')
  const recovered = vi.fn()
  const container = document.createElement('div')
  container.innerHTML = renderToString(app({ read: () => null, write: () => false }))
  expect(container.innerHTML).toBe('<p>Not yet</p>')
  document.body.append(container)
  render(app(storage()), { container, hydrate: true, onRecoverableError: recovered })
  expect(container.innerHTML).toBe(html)
  expect(recovered).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
  expect(warn).not.toHaveBeenCalled()
})

test('a store that was started before hydration causes no mismatch either', () => {
  const error = vi.spyOn(console, 'error')
  const recovered = vi.fn()
  const build = () => createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent })
  const page = (store: ReturnType<typeof build>) => (
    <ConsentProvider store={store}>
      <ConsentGate for="chat" fallback={<p>Not yet</p>}>
        <p>Chat</p>
      </ConsentGate>
    </ConsentProvider>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(page(build()))
  document.body.append(container)
  const store = build()
  store.acceptAll()
  render(page(store), { container, hydrate: true, onRecoverableError: recovered })
  expect(container.innerHTML).toBe('<p>Chat</p>')
  expect(recovered).not.toHaveBeenCalled()
  expect(error).not.toHaveBeenCalled()
})
