import { act, render, screen } from '@testing-library/react'
import { memo, type ReactNode, StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, catalogOf, silent } from '../../test/fixtures.ts'
import { type ConsentState, createConsentStore, memoryStorage } from '../index.ts'
import { ConsentProvider, useConsent, useConsentStore, useGrant } from './index.ts'

const build = () => createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent })
const inside = (store: ReturnType<typeof build>, children: ReactNode) =>
  render(<ConsentProvider store={store}>{children}</ConsentProvider>)

/** A component that counts how often it renders what it selected. */
function counter(selector: (state: ConsentState) => unknown) {
  const seen: unknown[] = []
  function Counter() {
    seen.push(useConsent(selector))
    return null
  }
  return { Counter: memo(Counter), seen }
}

// A selector that loops, or whose result React can't cache, causes a console error.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation((...args) => {
    throw new Error(args.join(' '))
  })
})
afterEach(() => void vi.restoreAllMocks())

describe('useConsent renders again only if the selection changes', () => {
  test('one value', () => {
    const store = build()
    const { Counter, seen } = counter((state) => state.grants['chat'])
    inside(store, <Counter />)
    expect(seen).toEqual([false])
    act(() => store.open('preferences'))
    act(() => store.save({ vendors: { ads: true } }))
    expect(seen).toEqual([false])
    act(() => store.save({ vendors: { chat: true } }))
    expect(seen).toEqual([false, true])
  })

  test('an array and an object that the selector creates', () => {
    const store = build()
    const list = counter((state) => Object.keys(state.grants).filter((id) => state.grants[id]))
    const object = counter(({ decided, grants }) => ({ decided, chat: grants['chat'] }))
    inside(
      store,
      <StrictMode>
        <list.Counter />
        <object.Counter />
      </StrictMode>,
    )
    const before = [list.seen.length, object.seen.length]
    act(() => store.open('preferences'))
    act(() => store.close())
    expect([list.seen.length, object.seen.length]).toEqual(before)
    act(() => store.save({ vendors: { chat: true } }))
    expect(list.seen.at(-1)).toEqual(['necessary', 'login', 'chat'])
    expect(object.seen.at(-1)).toEqual({ decided: true, chat: true })
    const after = [list.seen.length, object.seen.length]
    act(() => store.save({ vendors: { chat: true } }))
    expect([list.seen.length, object.seen.length]).toEqual(after)
  })

  test('a selector that is new each time, and one that selects something else', () => {
    const store = build()
    let renders = 0
    function Row({ id }: { id: 'chat' | 'ads' }) {
      renders++
      const { yes } = useConsent((state) => ({ yes: state.decisions[id] }))
      return <p>{`${id} ${yes}`}</p>
    }
    const app = (id: 'chat' | 'ads') => (
      <ConsentProvider store={store}>
        <Row id={id} />
      </ConsentProvider>
    )
    const { rerender } = render(app('chat'))
    act(() => store.save({ vendors: { ads: true } }))
    expect(renders).toBe(1)
    rerender(app('ads'))
    screen.getByText('ads true')
    expect(renders).toBe(2)
  })

  test('whole parts of the state', () => {
    const store = build()
    const { Counter, seen } = counter((state) => state.decisions)
    inside(store, <Counter />)
    act(() => store.acceptAll())
    const count = seen.length
    act(() => store.acceptAll())
    expect(seen).toHaveLength(count)
    expect(seen.at(-1)).toEqual(store.getState().decisions)
  })

  test('useConsentStore never renders again', () => {
    const store = build()
    let renders = 0
    function Verbs() {
      renders++
      useConsentStore()
      return null
    }
    inside(store, <Verbs />)
    act(() => store.acceptAll())
    act(() => store.open('preferences'))
    expect(renders).toBe(1)
  })

  test('of 100 vendor rows, one toggled, exactly that row renders again', () => {
    const ids = Array.from({ length: 100 }, (_, i) => `vendor-${i}`)
    const store = createConsentStore({
      catalog: catalogOf(ids.map((id) => ({ id, category: 'functional' }))),
      storage: memoryStorage(),
      signals: () => silent,
    })
    let rendered: string[] = []
    function Row({ id }: { id: string }) {
      rendered.push(id)
      const granted = useGrant(id)
      return <input type="checkbox" readOnly aria-label={id} checked={granted} />
    }
    render(
      <ConsentProvider store={store}>
        {ids.map((id) => (
          <Row key={id} id={id} />
        ))}
      </ConsentProvider>,
    )
    expect(rendered).toHaveLength(100)
    rendered = []
    act(() => store.save({ vendors: { 'vendor-42': true } }))
    expect(rendered).toEqual(['vendor-42'])
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'vendor-42' }).checked).toBe(true)
  })
})

test('a value without comparable members always counts as changed', () => {
  const store = build()
  let held: ReadonlySet<string> = new Set()
  const sets = new WeakMap<object, ReadonlySet<string>>()
  /** One Set per state, as a memoized selector returns. */
  const select = ({ grants }: ConsentState): ReadonlySet<string> => {
    const set = sets.get(grants) ?? new Set(Object.keys(grants).filter((id) => grants[id]))
    sets.set(grants, set)
    return set
  }
  function Reads() {
    held = useConsent(select)
    return null
  }
  inside(store, <Reads />)
  act(() => store.save({ vendors: { chat: true } }))
  expect([...held]).toEqual(['necessary', 'login', 'chat'])
  act(() => store.withdraw())
  expect([...held]).toEqual(['necessary', 'login'])
})

describe('useGrant', () => {
  test('follows grants and withdrawals of vendors and categories', () => {
    const store = build()
    function Both() {
      return <p>{`${useGrant('chat')} ${useGrant('functional')} ${useGrant('necessary')}`}</p>
    }
    const { container } = inside(store, <Both />)
    expect(container.textContent).toBe('false false true')
    act(() => store.save({ vendors: { chat: true } }))
    expect(container.textContent).toBe('true false true')
    act(() => store.save({ categories: { functional: true } }))
    expect(container.textContent).toBe('true true true')
    act(() => store.withdraw())
    expect(container.textContent).toBe('false false true')
  })
})
