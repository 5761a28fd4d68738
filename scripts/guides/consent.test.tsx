import * as consentEntry from '@askfirst/consent'
import {
  type ConsentEffect,
  type ConsentStorage,
  type ConsentStore,
  createConsentStore,
  decodeRecord,
  memoryStorage,
  resolveRegime,
} from '@askfirst/consent'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import * as reactEntry from '@askfirst/consent/react'
import { ConsentProvider, useConsent, useConsentStore } from '@askfirst/consent/react'
import { createTestStore, fakeSignals } from '@askfirst/consent/testing'
import { googleAnalytics } from '@askfirst/consent/tags'
import { act, render, screen, waitFor } from '@testing-library/react'
import { type ReactElement, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('consent')
const catalog = listOf('google-analytics', 'youtube', 'hubspot', 'crazy-egg', 'facebook-custom-audience')
const modules = { './catalog': { catalog } }
const scope = { ...reactEntry, ...consentEntry, catalog }

interface WithApp {
  readonly App: () => ReactElement
}

afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

/** Renders an example for a visitor. */
const renderFor = (store: ConsentStore, children: ReactNode) =>
  render(<ConsentProvider store={store}>{children}</ConsentProvider>)

describe('Add the provider', () => {
  test('starts a store once it is mounted', async () => {
    const { App } = await example<WithApp>('Add the provider', 0, { modules })
    const { container } = render(<App />)
    expect(container.textContent).toBe('…')
    expect(document.cookie).toBe('')
  })

  test('starts the store that you pass, which code outside of React can use too', async () => {
    const { App, consent } = await example<WithApp & { consent: ConsentStore }>('Add the provider', 1, {
      modules,
    })
    expect(consent.getState().started).toBe(false)
    render(<App />)
    await waitFor(() => expect(consent.getState()).toMatchObject({ started: true, mustAsk: true }))
    act(() => consent.acceptAll())
    expect(document.cookie).toContain('askfirst=2.')
  })
})

describe('Read consent with hooks', () => {
  test('return the choice, and decide', async () => {
    const { Counting } = await example<{ Counting: () => ReactElement }>('Read consent with hooks', 0)
    const store = createTestStore({ catalog })
    const { container } = renderFor(store, <Counting />)
    expect(container.textContent).toBe('You haven’t decided yet.')
    act(() => store.acceptAll())
    act(() => screen.getByRole('button').click())
    expect(container.textContent).toBe('We don’t count your visits.')
    expect(store.isGranted('google-analytics')).toBe(false)
  })

  test('useConsent renders again only if what it selected changes', () => {
    const store = createTestStore({ catalog })
    const renders = { asks: 0, verbs: 0 }
    function Asks() {
      useConsent((state) => state.mustAsk)
      renders.asks++
      return null
    }
    function Verbs() {
      useConsentStore()
      renders.verbs++
      return null
    }
    renderFor(
      store,
      <>
        <Asks />
        <Verbs />
      </>,
    )
    const before = { ...renders }
    act(() => store.open('preferences'))
    expect(renders).toEqual(before)
    act(() => store.rejectAll())
    expect(renders).toEqual({ asks: before.asks + 1, verbs: before.verbs })
  })

  test('the state is data: it can be logged, compared and cloned', () => {
    const state = createTestStore({ catalog, granted: ['youtube'] }).getState()
    expect(structuredClone(state)).toEqual(state)
    expect(JSON.parse(JSON.stringify(state))).toEqual(JSON.parse(JSON.stringify(structuredClone(state))))
  })
})

test('Hide content behind a gate: mounts with the grant, unmounts with the withdrawal', async () => {
  const mounted = vi.fn<() => void>()
  const Video = () => {
    mounted()
    return <h2 title="Film">Film</h2>
  }
  const { value } = await example<{ value: ReactElement }>('Hide content behind a gate', 0, {
    scope: { ...scope, Video },
  })
  const store = createTestStore({ catalog })
  renderFor(store, value)
  expect(screen.queryByText('Allow YouTube to see this video.')).not.toBeNull()
  expect(mounted).not.toHaveBeenCalled()
  act(() => store.save({ vendors: { youtube: true } }))
  expect(screen.queryByTitle('Film')).not.toBeNull()
  act(() => store.withdraw())
  expect(screen.queryByTitle('Film')).toBeNull()
})

test('Load a script: once, with the grant, and each instance calls its onLoad', async () => {
  const reported = { ready: vi.fn<() => void>(), report: vi.fn<(why: string) => void>(), nonce: 'n-1' }
  const { value } = await example<{ value: ReactElement }>('Load a script', 0, {
    scope: { ...scope, ...reported },
  })
  const store = createTestStore({ catalog })
  renderFor(
    store,
    <>
      {value}
      {value}
    </>,
  )
  const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
  expect(scripts()).toEqual([])
  act(() => store.save({ vendors: { hubspot: true } }))
  await waitFor(() => expect(scripts()).toHaveLength(1))
  const [script] = scripts()
  expect(script?.src).toBe('https://js.hs-scripts.com/123.js')
  expect(script?.nonce).toBe('n-1')
  script?.dispatchEvent(new Event('load'))
  await waitFor(() => expect(reported.ready).toHaveBeenCalledTimes(2))

  const other = createTestStore({ catalog, granted: 'none' })
  document.head.innerHTML = ''
  renderFor(other, { ...value, props: { ...(value.props as object), src: 'https://js.hs-scripts.com/9.js' } })
  act(() => other.acceptAll())
  await waitFor(() => expect(scripts()).toHaveLength(1))
  scripts()[0]?.dispatchEvent(new Event('error'))
  await waitFor(() => expect(reported.report.mock.calls[0]?.[0]).toBe('failed'))
  expect(scripts()).toEqual([])
})

describe('Change decisions', () => {
  const saved = async (store: ConsentStore) => {
    await example('Change decisions', 0, { scope: { save: store.save } })
    return store
  }

  test('a category decides for its vendors, then a vendor’s own answer wins', async () => {
    const store = await saved(createTestStore({ catalog }))
    expect(store.getState().grants).toMatchObject({
      performance: true,
      'google-analytics': true,
      'crazy-egg': false,
    })
  })

  test('what you don’t name stays as it was, and what was never decided is refused and still asked about', async () => {
    const first = await saved(createTestStore({ catalog }))
    expect(first.getState()).toMatchObject({ mustAsk: true, grants: { youtube: false } })
    const again = await saved(createTestStore({ catalog, granted: ['youtube'] }))
    expect(again.getState()).toMatchObject({ mustAsk: false, grants: { youtube: true } })
  })

  test('where the law lets things run until they are refused, what you don’t name goes on running', async () => {
    const store = await saved(createTestStore({ catalog, policy: { regime: resolveRegime('US-CA') } }))
    expect(store.getState().grants).toMatchObject({ youtube: true, 'crazy-egg': false })
  })

  test('withdraw() does nothing if no choice was made', () => {
    const storage = memoryStorage()
    const store = createTestStore({ catalog, storage })
    store.withdraw()
    expect(store.getState()).toMatchObject({ mustAsk: true, decided: false })
    expect(storage.read()).toBeNull()
  })

  test('open() and close() store nothing and grant nothing', () => {
    const storage = memoryStorage()
    const store = createTestStore({ catalog, storage })
    const { grants } = store.getState()
    for (const surface of ['preferences', 'banner', 'reload'] as const) {
      store.open(surface)
      store.close(surface)
    }
    expect(store.getState().grants).toEqual(grants)
    expect(storage.read()).toBeNull()
  })
})

describe('Set the policy', () => {
  const Seen = () => <p>{useConsent((state) => `${state.policy.model} ${state.grants.youtube}`)}</p>

  test('a known place gets its regime', async () => {
    const { value } = await example<{ value: ReactElement<{ children: ReactNode }> }>('Set the policy', 0, {
      scope: { ...scope, resolveRegime },
    })
    const { container } = render({ ...value, props: { ...value.props, children: <Seen /> } })
    await waitFor(() => expect(container.textContent).toBe('opt-out true'))
  })

  test.each([
    ['DE', 'opt-in'],
    ['IS', 'opt-in'],
    ['GB', 'opt-in'],
    ['US-CA', 'opt-out'],
    ['US-CT', 'opt-in'],
    ['JP', 'opt-in'],
    ['nowhere', 'opt-in'],
  ])('of %s it is %s', (place, model) => expect(resolveRegime(place).model).toBe(model))

  test('Global Privacy Control is overridden only if the visitor was informed', () => {
    const store = createTestStore({ catalog, signals: fakeSignals({ gpc: true }) })
    store.acceptAll()
    expect(store.getState().grants).toMatchObject({ youtube: true, targeting: false })
    expect(store.getState().policy).toMatchObject({ signal: 'gpc', locks: { targeting: 'gpc' } })
    store.acceptAll({ overrideSignal: true })
    expect(store.getState()).toMatchObject({ signalOverridden: true, grants: { targeting: true } })
  })

  test('Do Not Track is ignored, or honored', () => {
    const signals = fakeSignals({ dnt: true })
    expect(createTestStore({ catalog, granted: 'all', signals }).isGranted('targeting')).toBe(true)
    const policy = { doNotTrack: 'honor' } as const
    expect(createTestStore({ catalog, granted: 'all', signals, policy }).isGranted('targeting')).toBe(false)
  })

  test('a choice is valid for 180 days; keepDays changes that, to 395 at most', () => {
    const asks = (decidedDaysAgo: number, policy = {}) =>
      createTestStore({ catalog, granted: 'all', decidedDaysAgo, policy }).getState().mustAsk
    expect([asks(179), asks(180)]).toEqual([false, true])
    expect([asks(394, { keepDays: 395 }), asks(395, { keepDays: 395 })]).toEqual([false, true])
    expect(asks(395, { keepDays: 1000 })).toBe(true)
  })
})

describe('The record', () => {
  const printed = '2.g1b.3728ki.5.DVIvWzPdP-JeYXNhtv52QQsc.XPDa5-2S.18fedm'

  test('the printed record is valid, and one changed character makes it invalid', () => {
    expect(example.text('The record', 0)).toBe(`${printed}\n`)
    expect(decodeRecord(printed)).not.toBeNull()
    for (let at = 0; at < printed.length; at++) {
      const wrong = printed[at] === '1' ? '2' : '1'
      expect(decodeRecord(`${printed.slice(0, at)}${wrong}${printed.slice(at + 1)}`)).toBeNull()
    }
  })

  test('it contains no id: two visitors with the same choice have the same record', () => {
    const records = [0, 1].map(() => {
      const storage = memoryStorage()
      createTestStore({ catalog, storage }).save({ categories: { performance: true } })
      return storage.read()
    })
    expect(records[0]).toBe(records[1])
    expect(records[0]).toMatch(/^2\./)
  })
})

test('Cookies set by other hosts: a name that browsers reserve', async () => {
  const { value } = await example<{ value: ConsentStorage }>('Cookies set by other hosts', 0, { scope })
  expect(value.cookie).toBe('__Host-askfirst')
})

test('Inside frames of other sites: the cookie is allowed there', async () => {
  const Widget = () => (
    <button type="button" onClick={useConsentStore().acceptAll as () => void}>
      {useConsent(({ grants, persisted }) => `${grants.youtube} ${persisted}`)}
    </button>
  )
  const { value } = await example<{ value: ReactElement }>('Inside frames of other sites', 0, {
    scope: { ...scope, Widget },
  })
  const cookies = vi.spyOn(document, 'cookie', 'set')
  render(value)
  await act(async () => screen.getByRole('button').click())
  expect(cookies.mock.calls.at(-1)?.[0]).toMatch(/^askfirst=2\..*; SameSite=None; Secure; Partitioned$/)
  expect(screen.getByRole('button').textContent).toBe('true true')
})

test('Store the choice elsewhere: the next page reads what was written', async () => {
  const { local } = await example<{ local: ConsentStorage }>('Store the choice elsewhere', 0)
  createTestStore({ catalog, storage: local }).save({ vendors: { youtube: true } })
  expect(localStorage.getItem('choice')).toMatch(/^2\./)
  expect(document.cookie).toBe('')
  expect(createTestStore({ catalog, storage: local }).isGranted('youtube')).toBe(true)
})

test('On a server: nothing is touched, and gates render their fallback', async () => {
  const { Consent } = await example<{ Consent: (props: { children: ReactNode }) => ReactElement }>(
    'On a server',
    0,
    { modules },
  )
  expect(example.text('On a server', 0)).toMatch(/^'use client'\n/)
  const reads = vi.spyOn(document, 'cookie', 'get')
  const clock = vi.spyOn(Date, 'now')
  const html = renderToString(
    <Consent>
      <reactEntry.ConsentGate for="youtube" fallback="not yet">
        Film
      </reactEntry.ConsentGate>
    </Consent>,
  )
  expect(html).toBe('not yet')
  expect(reads).not.toHaveBeenCalled()
  expect(clock).not.toHaveBeenCalled()
})

describe('Use effects', () => {
  test('the effects of the example follow the decisions', async () => {
    const { value } = await example<{ value: ReactElement<{ effects: readonly ConsentEffect[] }> }>(
      'Use effects',
      0,
      {
        scope: { ...scope, googleConsentMode, scriptLoader, googleAnalytics, cleanUp },
      },
    )
    const store = createTestStore({ catalog, effects: value.props.effects })
    expect(askedHosts()).toEqual([])
    store.acceptAll()
    await waitFor(() => expect(askedHosts()).toEqual(['www.googletagmanager.com']))
  })

  test('your own effect: called at start() and with each decision, until its undo', async () => {
    const { forgetSearches } = await example<{ forgetSearches: ConsentEffect }>('Write an effect', 0)
    const storage = memoryStorage()
    createTestStore({ catalog, storage, granted: 'all' })
    const store = createConsentStore({ catalog, storage, effects: [forgetSearches] })
    localStorage.setItem('searches', 'felt')
    const stop = store.start()
    expect(localStorage.getItem('searches')).toBe('felt')
    store.rejectAll()
    expect(localStorage.getItem('searches')).toBeNull()
    stop()
    localStorage.setItem('searches', 'wool')
    store.withdraw()
    expect(localStorage.getItem('searches')).toBe('wool')
  })

  test('undos run in reverse, and an error in one doesn’t affect the others', () => {
    const calls: string[] = []
    const named =
      (name: string): ConsentEffect =>
      () => {
        calls.push(name)
        return () => calls.push(`-${name}`)
      }
    const fails: ConsentEffect = () => {
      throw new Error('no network')
    }
    const reported = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', reported)
    createConsentStore({
      catalog,
      storage: memoryStorage(),
      effects: [named('a'), fails, named('b')],
    }).start()()
    expect(calls).toEqual(['a', 'b', '-b', '-a'])
    expect(String(reported.mock.calls[0]?.[0])).toMatch(/AF215: effects\[1\] \(fails\) threw/)
    vi.unstubAllGlobals()
  })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
