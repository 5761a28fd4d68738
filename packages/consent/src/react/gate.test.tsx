import { act, render } from '@testing-library/react'
import { StrictMode, useEffect } from 'react'
import { expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { ConsentGate, ConsentProvider } from './index.ts'

const build = () => createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent })

test('the children are created with the grant, and unmount with the withdrawal', () => {
  const store = build()
  const created = vi.fn()
  const unmounted = vi.fn()
  function Map() {
    created()
    useEffect(() => unmounted, [])
    return <b>Map</b>
  }
  const { container } = render(
    <StrictMode>
      <ConsentProvider store={store}>
        <ConsentGate for="chat" fallback={<p>Not yet</p>}>
          <Map />
        </ConsentGate>
      </ConsentProvider>
    </StrictMode>,
  )
  expect(container.innerHTML).toBe('<p>Not yet</p>')
  act(() => store.save({ vendors: { ads: true } }))
  act(() => store.open('preferences'))
  expect(created).not.toHaveBeenCalled()
  act(() => store.save({ vendors: { chat: true } }))
  expect(container.innerHTML).toBe('<b>Map</b>')
  unmounted.mockClear()
  act(() => store.withdraw())
  expect(container.innerHTML).toBe('<p>Not yet</p>')
  expect(unmounted).toHaveBeenCalledTimes(1)
})

test('without a fallback it renders nothing', () => {
  const { container } = render(
    <ConsentProvider store={build()}>
      <ConsentGate for="targeting">ad</ConsentGate>
    </ConsentProvider>,
  )
  expect(container.innerHTML).toBe('')
})

test('what is necessary renders at once', () => {
  const { container } = render(
    <ConsentProvider store={build()}>
      <ConsentGate for="login">login</ConsentGate>
    </ConsentProvider>,
  )
  expect(container.innerHTML).toBe('login')
})

test('a vendor that shares its tag waits for the others', () => {
  const store = build()
  const { container } = render(
    <ConsentProvider store={store}>
      <ConsentGate for="pixel-stats">pixel</ConsentGate>
    </ConsentProvider>,
  )
  act(() => store.save({ vendors: { 'pixel-stats': true } }))
  expect(container.innerHTML).toBe('')
  act(() => store.save({ vendors: { 'pixel-ads': true } }))
  expect(container.innerHTML).toBe('pixel')
})
