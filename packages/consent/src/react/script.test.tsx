import { act, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { ConsentProvider, ConsentScript } from './index.ts'

const SRC = 'https://chat.example/widget.js'
const scripts = () => [...document.querySelectorAll('script')]

afterEach(() => {
  for (const script of scripts()) script.remove()
})

const mount = (children: ReactNode) => {
  const store = createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent })
  const view = render(
    <StrictMode>
      <ConsentProvider store={store}>{children}</ConsentProvider>
    </StrictMode>,
  )
  return { store, ...view }
}

test('no script before the grant, exactly one after', () => {
  const { store, container } = mount(<ConsentScript for="chat" src={SRC} />)
  act(() => store.save({ vendors: { ads: true } }))
  act(() => store.open('preferences'))
  expect(scripts()).toEqual([])
  act(() => store.save({ vendors: { chat: true } }))
  expect(scripts().map((script) => script.src)).toEqual([SRC])
  expect(container.innerHTML).toBe('')
})

test('a script that was granted on an earlier page loads at once, once', () => {
  const { store, unmount } = mount(null)
  act(() => store.acceptAll())
  unmount()
  render(
    <StrictMode>
      <ConsentProvider store={store}>
        <ConsentScript for="chat" src={SRC} />
      </ConsentProvider>
    </StrictMode>,
  )
  expect(scripts()).toHaveLength(1)
})

test('two instances, a grant that is taken back and given again, and a second mount load it once', () => {
  const two = (
    <>
      <ConsentScript for="chat" src={SRC} />
      <ConsentScript for="chat" src={SRC} />
    </>
  )
  const { store, unmount } = mount(two)
  act(() => store.acceptAll())
  act(() => store.withdraw())
  act(() => store.acceptAll())
  expect(scripts()).toHaveLength(1)
  unmount()
  act(() => mount(two).store.acceptAll())
  expect(scripts()).toHaveLength(1)
})

test('vendors that share a tag share its script', () => {
  const { store } = mount(
    <>
      <ConsentScript for="pixel-stats" src={SRC} />
      <ConsentScript for="pixel-ads" src={SRC} />
    </>,
  )
  act(() => store.save({ vendors: { 'pixel-stats': true } }))
  expect(scripts()).toHaveLength(0)
  act(() => store.save({ vendors: { 'pixel-ads': true } }))
  expect(scripts()).toHaveLength(1)
})

test('one vendor may have several scripts', () => {
  const { store } = mount(
    <>
      <ConsentScript for="chat" src={SRC} />
      <ConsentScript for="chat" src={`${SRC}?2`} />
    </>,
  )
  act(() => store.acceptAll())
  expect(scripts().map((script) => script.src)).toEqual([SRC, `${SRC}?2`])
})

test('a signal keeps a script away from acceptAll', () => {
  const store = createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => ({ gpc: true, dnt: false }),
  })
  render(
    <ConsentProvider store={store}>
      <ConsentScript for="ads" src={SRC} />
    </ConsentProvider>,
  )
  act(() => store.acceptAll())
  expect(scripts()).toHaveLength(0)
})

test('carries its attributes', () => {
  const { store } = mount(
    <ConsentScript
      for="chat"
      src={SRC}
      type="module"
      nonce="n0nce"
      integrity="sha384-abc"
      crossOrigin="anonymous"
    />,
  )
  act(() => store.acceptAll())
  const [script] = scripts()
  expect(script).toMatchObject({
    type: 'module',
    nonce: 'n0nce',
    integrity: 'sha384-abc',
    crossOrigin: 'anonymous',
  })
  expect(script?.async).toBe(true)
  expect(script?.dataset['askfirst']).toBe('chat')
  expect(script?.parentNode).toBe(document.head)
})

test('leaves out what was not given, and async where it was refused', () => {
  const { store } = mount(<ConsentScript for="chat" src={SRC} async={false} />)
  act(() => store.acceptAll())
  expect(scripts()[0]?.getAttributeNames().sort()).toEqual(['data-askfirst', 'src'])
  expect(scripts()[0]?.async).toBe(false)
})

test('tells when it loaded and when it failed', () => {
  const onLoad = vi.fn()
  const onError = vi.fn()
  const { store } = mount(<ConsentScript for="chat" src={SRC} onLoad={onLoad} onError={onError} />)
  act(() => store.acceptAll())
  expect(onLoad).not.toHaveBeenCalled()
  scripts()[0]?.dispatchEvent(new Event('load'))
  expect([onLoad.mock.calls.length, onError.mock.calls.length]).toEqual([1, 0])
  scripts()[0]?.dispatchEvent(new Event('error'))
  expect([onLoad.mock.calls.length, onError.mock.calls.length]).toEqual([1, 1])
})
