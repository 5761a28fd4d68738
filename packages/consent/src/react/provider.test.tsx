import { act, render, renderHook, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, NOON, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import {
  ConsentGate,
  ConsentProvider,
  ConsentScript,
  useConsent,
  useConsentStore,
  useGrant,
} from './index.ts'

const build = (effects: Parameters<typeof createConsentStore>[0]['effects'] = []) =>
  createConsentStore({ catalog, storage: memoryStorage(), signals: () => silent, now: () => NOON, effects })

function Chat() {
  return <p>{useGrant('chat') ? 'granted' : 'denied'}</p>
}

describe('ConsentProvider', () => {
  test('creates a store from a catalog, with its options, and starts it', () => {
    const signals = vi.fn(() => ({ gpc: true, dnt: false }))
    const { result } = renderHook(() => ({ store: useConsentStore(), chat: useGrant('chat') }), {
      wrapper: ({ children }) => (
        <ConsentProvider
          catalog={catalog}
          storage={memoryStorage()}
          signals={signals}
          policy={{ keepDays: 7 }}
        >
          {children}
        </ConsentProvider>
      ),
    })
    const { store } = result.current
    expect(store.catalog).toBe(catalog)
    expect(store.getState()).toMatchObject({
      started: true,
      mustAsk: true,
      policy: { signal: 'gpc', keepDays: 7 },
    })
    expect(result.current.chat).toBe(false)
    act(() => store.save({ vendors: { chat: true } }))
    expect(result.current.chat).toBe(true)
  })

  test('takes a store of your own', () => {
    const store = build()
    const { unmount } = render(
      <ConsentProvider store={store}>
        <Chat />
      </ConsentProvider>,
    )
    expect(store.getState().started).toBe(true)
    act(() => store.acceptAll())
    screen.getByText('granted')
    unmount()
  })

  test('follows the stored choice', () => {
    const storage = memoryStorage()
    const earlier = createConsentStore({ catalog, storage, signals: () => silent })
    earlier.start()
    earlier.acceptAll()
    render(
      <ConsentProvider catalog={catalog} storage={storage}>
        <Chat />
      </ConsentProvider>,
    )
    screen.getByText('granted')
  })

  test('starts once when mounted and stops when unmounted, in StrictMode too', () => {
    const log: string[] = []
    const store = build([
      () => {
        log.push('+')
        return () => void log.push('-')
      },
    ])
    const { unmount } = render(
      <StrictMode>
        <ConsentProvider store={store}>
          <Chat />
        </ConsentProvider>
      </StrictMode>,
    )
    expect(log).toEqual(['+', '-', '+'])
    act(() => store.acceptAll())
    screen.getByText('granted')
    unmount()
    expect(log).toEqual(['+', '-', '+', '-'])
  })

  test('two providers of one store run its effects once', () => {
    const effect = vi.fn()
    const store = build([effect])
    render(
      <>
        <ConsentProvider store={store} />
        <ConsentProvider store={store} />
      </>,
    )
    expect(effect).toHaveBeenCalledTimes(1)
  })

  test('reads catalog and options once', () => {
    const first = memoryStorage()
    const app = (storage: typeof first) => (
      <ConsentProvider catalog={catalog} storage={storage}>
        <Chat />
      </ConsentProvider>
    )
    const { rerender } = render(app(first))
    const never = vi.fn(() => null)
    rerender(app({ read: never, write: () => true }))
    expect(never).not.toHaveBeenCalled()
  })

  test('two stores on one page are independent', () => {
    const [one, two] = [build(), build()]
    render(
      <>
        <ConsentProvider store={one}>
          <Chat />
        </ConsentProvider>
        <ConsentProvider store={two}>
          <Chat />
        </ConsentProvider>
      </>,
    )
    act(() => one.acceptAll())
    expect(screen.getAllByText(/granted|denied/).map((found) => found.textContent)).toEqual([
      'granted',
      'denied',
    ])
  })
})

describe('mistakes', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
  afterEach(() => void vi.restoreAllMocks())

  test.each<[string, () => unknown]>([
    ['useConsentStore', () => useConsentStore()],
    ['useConsent', () => useConsent((state) => state.mustAsk)],
    ['useGrant', () => useGrant('chat')],
  ])('AF202: %s outside of a provider', (_, hook) => {
    expect(() => renderHook(hook)).toThrow(expect.objectContaining({ code: 'AF202' }))
  })

  test.each([
    ['ConsentGate', () => <ConsentGate for="chat">x</ConsentGate>],
    ['ConsentScript', () => <ConsentScript for="chat" src="x.js" />],
  ])('AF202: <%s> outside of a provider', (_, element) => {
    expect(() => render(element())).toThrow(expect.objectContaining({ code: 'AF202' }))
  })

  test('AF203: a provider with neither catalog nor store', () => {
    for (const props of [{}, { store: undefined }, { store: null }]) {
      expect(() => render(<ConsentProvider {...(props as { catalog: typeof catalog })} />)).toThrow(
        expect.objectContaining({ code: 'AF203' }),
      )
    }
  })

  test('AF201: an id that the catalog lacks', () => {
    const inside = (element: React.ReactNode) =>
      render(<ConsentProvider store={build()}>{element}</ConsentProvider>)
    expect(() => inside(<ConsentGate for="nobody">x</ConsentGate>)).toThrow(
      expect.objectContaining({ code: 'AF201' }),
    )
    expect(() => inside(<ConsentScript for="nobody" src="x.js" />)).toThrow(
      expect.objectContaining({ code: 'AF201' }),
    )
  })
})
