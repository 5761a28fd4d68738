import { act, render, screen } from '@testing-library/react'
import { StrictMode } from 'react'
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest'
import { catalog, catalogOf, NOON, optOut, silent, TODAY } from '../../test/fixtures.ts'
import type { ConsentEffect } from '../index.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { ConsentGate, ConsentProvider, useConsent, useConsentStore } from './index.ts'

const longer = catalogOf([...catalog.vendors, { id: 'film', category: 'targeting' }])

/** A component of the site that uses all ids of its list. */
function Page({ ids }: { readonly ids: readonly string[] }) {
  const { acceptAll } = useConsentStore()
  const mustAsk = useConsent((state) => state.mustAsk)
  return (
    <>
      <button type="button" onClick={() => acceptAll()}>
        {mustAsk ? 'asked' : 'not asked'}
      </button>
      {ids.map((id) => (
        <ConsentGate key={id} for={id} fallback={<p>{id}: no</p>}>
          <p>{id}: yes</p>
        </ConsentGate>
      ))}
    </>
  )
}

const options = { signals: () => silent, now: () => NOON }
const idsOf = (of: { vendors: readonly { id: string }[] }) => of.vendors.map(({ id }) => id)

let errors: MockInstance<typeof console.error>
beforeEach(() => (errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)))
afterEach(() => void vi.restoreAllMocks())
const reported = (): string[] => errors.mock.calls.map(([message]) => String(message).slice(0, 5))

describe('another catalog', () => {
  test.each([
    ['by itself', ({ children }: { children: React.ReactNode }) => children],
    ['in StrictMode', StrictMode],
  ])('replaces the first, %s: a visitor who has chosen is asked about what is new', (_, Around) => {
    const storage = memoryStorage()
    const log: string[] = []
    const effects: ConsentEffect[] = [
      (consent) => {
        log.push(`+${consent.catalog.vendors.length}`)
        return () => void log.push(`-${consent.catalog.vendors.length}`)
      },
    ]
    const page = (of: typeof catalog | typeof longer) => (
      <Around>
        <ConsentProvider catalog={of} storage={storage} effects={effects} {...options}>
          <Page ids={idsOf(of)} />
        </ConsentProvider>
      </Around>
    )
    const { rerender, unmount } = render(page(catalog))
    act(() => screen.getByText('asked').click())
    screen.getByText('ads: yes')
    log.length = 0

    rerender(page(longer))
    screen.getByText('asked')
    screen.getByText('ads: yes')
    screen.getByText('film: no')
    expect(log.slice(0, 2)).toEqual(['-7', '+8'])

    act(() => screen.getByText('asked').click())
    screen.getByText('film: yes')
    // And back: the gate of the removed vendor is removed too.
    rerender(page(catalog))
    screen.getByText('ads: yes')
    unmount()
    expect(log.filter((each) => each.startsWith('+'))).toHaveLength(
      log.filter((each) => each.startsWith('-')).length - 1,
    )
    expect(reported()).toEqual([])
  })

  test('grants nothing based on the server’s snapshot', () => {
    const storage = memoryStorage()
    const earlier = createConsentStore({ catalog, storage, ...options })
    earlier.start()
    earlier.acceptAll()
    const snapshot = { record: storage.read(), signals: silent, regime: optOut, day: TODAY }
    const seen: boolean[] = []
    function Seen() {
      seen.push(useConsent((state) => state.grants['ads'] === true && state.started))
      return <Page ids={['ads']} />
    }
    const page = (of: typeof catalog) => (
      <ConsentProvider catalog={of} storage={storage} snapshot={snapshot} {...options}>
        <Seen />
      </ConsentProvider>
    )
    const { rerender } = render(page(catalog))
    screen.getByText('ads: yes')
    act(() => earlier.rejectAll())
    rerender(page({ ...catalog }))
    screen.getByText('ads: no')
    expect(seen.at(-1)).toBe(false)
  })

  test('that is missing, as while a file is edited: the first stays', () => {
    const page = (of: unknown) => (
      <ConsentProvider catalog={of as typeof catalog} storage={memoryStorage()} {...options}>
        <Page ids={['ads']} />
      </ConsentProvider>
    )
    const { rerender } = render(page(catalog))
    act(() => screen.getByText('asked').click())
    rerender(page(undefined))
    screen.getByText('ads: yes')
  })

  test('another store replaces the first', () => {
    const stores = [0, 1].map(() => createConsentStore({ catalog, storage: memoryStorage(), ...options }))
    const page = (index: number) => (
      <ConsentProvider store={stores[index]!}>
        <Page ids={['ads']} />
      </ConsentProvider>
    )
    const { rerender } = render(page(0))
    act(() => screen.getByText('asked').click())
    screen.getByText('ads: yes')
    rerender(page(1))
    screen.getByText('ads: no')
    expect(stores[1]!.getState().started).toBe(true)
    expect(reported()).toEqual([])
  })
})

describe('a catalog that is created on each render', () => {
  const rerendered = (times: number, anew = true) => {
    const page = () => (
      <StrictMode>
        <ConsentProvider catalog={anew ? { ...catalog } : catalog} storage={memoryStorage()} {...options} />
      </StrictMode>
    )
    const { rerender } = render(page())
    for (let i = 0; i < times; i++) rerender(page())
  }
  const aboutIt = () => reported().filter((text) => text.startsWith('AF208'))

  test('is reported once', () => {
    rerendered(6)
    expect(aboutIt()).toHaveLength(1)
  })

  test.each([
    ['one that is edited', 2, true],
    ['one that stays', 6, false],
  ])('%s is not reported', (_, times, anew) => {
    rerendered(times, anew)
    expect(aboutIt()).toEqual([])
  })
})

describe('a prop that is read once', () => {
  const own: ConsentEffect = () => undefined
  const storage = memoryStorage()
  const base = { catalog, storage, effects: [own], policy: { keepDays: 7 }, ...options }
  const rerendered = (next: object) => {
    const { rerender } = render(<ConsentProvider {...base} />)
    for (const props of [next, next]) rerender(<ConsentProvider {...base} {...props} />)
  }

  test.each([
    ['effects', { effects: [own, () => undefined] }],
    ['effects', { effects: undefined }],
    ['policy', { policy: { keepDays: 8 } }],
    ['storage', { storage: memoryStorage() }],
    ['signals', { signals: () => silent }],
    ['now', { now: () => NOON }],
  ])('AF206: a change of %s is reported, once', (name, next) => {
    rerendered(next)
    expect(errors).toHaveBeenCalledOnce()
    expect(errors.mock.calls[0]![0]).toContain(`AF206: <ConsentProvider> has another "${name}"`)
  })

  test.each([
    ['an equal list of effects', { effects: [own] }],
    ['an equal policy', { policy: { keepDays: 7 } }],
    [
      'all of them, with another catalog',
      { catalog: { ...catalog }, effects: [], policy: {}, storage: memoryStorage() },
    ],
  ])('doesn’t report %s', (_, next) => {
    rerendered(next)
    expect(reported()).toEqual([])
  })

  test('is not reported in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    rerendered({ effects: [] })
    expect(reported()).toEqual([])
    vi.unstubAllEnvs()
  })
})
