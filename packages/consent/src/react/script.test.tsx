import { act as reactAct, render } from '@testing-library/react'
import { type ReactNode, StrictMode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { ConsentProvider, ConsentScript } from './index.ts'

const SRC = 'https://chat.example/widget.js'
const scripts = () => [...document.querySelectorAll('script')]
/** Scripts load after the page has painted. */
const drawn = async () => {
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(1000)
}
const act = async (verb: () => void) => {
  reactAct(verb)
  await drawn()
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
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

test('no script before the grant, exactly one after', async () => {
  const { store, container } = mount(<ConsentScript for="chat" src={SRC} />)
  await act(() => store.save({ vendors: { ads: true } }))
  await act(() => store.open('preferences'))
  expect(scripts()).toEqual([])
  await act(() => store.save({ vendors: { chat: true } }))
  expect(scripts().map((script) => script.src)).toEqual([SRC])
  expect(container.innerHTML).toBe('')
})

test('a script that was granted on an earlier page loads at once, once', async () => {
  const { store, unmount } = mount(null)
  await act(() => store.acceptAll())
  unmount()
  render(
    <StrictMode>
      <ConsentProvider store={store}>
        <ConsentScript for="chat" src={SRC} />
      </ConsentProvider>
    </StrictMode>,
  )
  await drawn()
  expect(scripts()).toHaveLength(1)
})

test('two instances, a withdrawal with a new grant, and a second mount load it once', async () => {
  const two = (
    <>
      <ConsentScript for="chat" src={SRC} />
      <ConsentScript for="chat" src={SRC} />
    </>
  )
  const { store, unmount } = mount(two)
  await act(() => store.acceptAll())
  await act(() => store.withdraw())
  await act(() => store.acceptAll())
  expect(scripts()).toHaveLength(1)
  unmount()
  await act(() => mount(two).store.acceptAll())
  expect(scripts()).toHaveLength(1)
})

test('vendors that share a tag share its script', async () => {
  const { store } = mount(
    <>
      <ConsentScript for="pixel-stats" src={SRC} />
      <ConsentScript for="pixel-ads" src={SRC} />
    </>,
  )
  await act(() => store.save({ vendors: { 'pixel-stats': true } }))
  expect(scripts()).toHaveLength(0)
  await act(() => store.save({ vendors: { 'pixel-ads': true } }))
  expect(scripts()).toHaveLength(1)
})

test('one vendor may have several scripts', async () => {
  const { store } = mount(
    <>
      <ConsentScript for="chat" src={SRC} />
      <ConsentScript for="chat" src={`${SRC}?2`} />
    </>,
  )
  await act(() => store.acceptAll())
  expect(scripts().map((script) => script.src)).toEqual([SRC, `${SRC}?2`])
})

test('a signal keeps a script away from acceptAll', async () => {
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
  await act(() => store.acceptAll())
  expect(scripts()).toHaveLength(0)
})

test('carries its attributes', async () => {
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
  await act(() => store.acceptAll())
  const [script] = scripts()
  for (const [name, value] of [
    ['type', 'module'],
    ['nonce', 'n0nce'],
    ['integrity', 'sha384-abc'],
    ['crossorigin', 'anonymous'],
  ] as const) {
    expect(script?.getAttribute(name)).toBe(value)
  }
  expect(script?.dataset['askfirst']).toBe('chat')
  expect(script?.parentNode).toBe(document.head)
})

test('leaves out options that are not set', async () => {
  const { store } = mount(<ConsentScript for="chat" src={SRC} />)
  await act(() => store.acceptAll())
  expect(scripts()[0]?.getAttributeNames().sort()).toEqual(['data-askfirst', 'src'])
})

test('inline code runs once, for all instances', async () => {
  const page = globalThis as { count?: number }
  page.count = 0
  const { store } = mount(
    <>
      <ConsentScript for="chat" code="globalThis.count++" />
      <ConsentScript for="chat" code="globalThis.count++" />
    </>,
  )
  await act(() => store.acceptAll())
  await act(() => store.withdraw())
  await act(() => store.acceptAll())
  expect(scripts().map(({ text }) => text)).toEqual(['globalThis.count++'])
})

test('waits for the paint, and doesn’t load if the grant is withdrawn by then', async () => {
  const { store } = mount(<ConsentScript for="chat" src={SRC} />)
  reactAct(() => store.acceptAll())
  expect(scripts()).toEqual([])
  reactAct(() => store.withdraw())
  await drawn()
  expect(scripts()).toEqual([])
})

test('ordered scripts of a vendor wait for each other, even if one fails', async () => {
  const { store } = mount(
    <>
      <ConsentScript for="chat" src={SRC} async={false} />
      <ConsentScript for="chat" src={`${SRC}?2`} async={false} />
      <ConsentScript for="ads" src={`${SRC}?ads`} async={false} />
      <ConsentScript for="chat" src={`${SRC}?3`} async={false} />
    </>,
  )
  await act(() => store.acceptAll())
  const sources = () => scripts().map(({ src }) => src.slice(SRC.length))
  expect(sources()).toEqual(['', '?ads'])
  scripts()[0]?.dispatchEvent(new Event('load'))
  await reactAct(async () => {})
  expect(sources()).toEqual(['', '?ads', '?2'])
  scripts()[2]?.dispatchEvent(new Event('error'))
  await reactAct(async () => {})
  expect(sources()).toEqual(['', '?ads', '?3'])
})

test('every instance gets its load event, late ones too', async () => {
  const reported: string[] = []
  const tell = (what: string) => () => void reported.push(what)
  const { store, rerender } = mount(
    <>
      <ConsentScript for="chat" src={SRC} onLoad={tell('first')} />
      <ConsentScript for="chat" src={SRC} onLoad={tell('second')} />
    </>,
  )
  await act(() => store.acceptAll())
  expect(reported).toEqual([])
  scripts()[0]?.dispatchEvent(new Event('load'))
  await reactAct(async () => {})
  expect(reported).toEqual(['first', 'second'])
  rerender(
    <ConsentProvider store={store}>
      <ConsentScript for="chat" src={SRC} onLoad={tell('late')} />
    </ConsentProvider>,
  )
  await drawn()
  await reactAct(async () => {})
  expect(reported).toEqual(['first', 'second', 'late'])
})

test('a failed script is reported, removed from the page, and tried again with the next grant', async () => {
  const onError = vi.fn()
  const { store } = mount(<ConsentScript for="chat" src={SRC} onError={onError} />)
  await act(() => store.acceptAll())
  scripts()[0]?.dispatchEvent(new Event('error'))
  await reactAct(async () => {})
  expect(onError.mock.calls).toEqual([['failed']])
  expect(scripts()).toEqual([])
  await act(() => store.withdraw())
  await act(() => store.acceptAll())
  expect(scripts().map(({ src }) => src)).toEqual([SRC])
})

test('a script that never loads is reported, and stays: it must not load twice', async () => {
  const onError = vi.fn()
  const { store } = mount(<ConsentScript for="chat" src={SRC} timeout={5000} onError={onError} />)
  await act(() => store.acceptAll())
  await vi.advanceTimersByTimeAsync(5000)
  expect(onError.mock.calls).toEqual([['timeout']])
  await act(() => store.withdraw())
  await act(() => store.acceptAll())
  expect(scripts()).toHaveLength(1)
})
