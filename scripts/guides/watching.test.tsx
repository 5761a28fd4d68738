import * as facts from '@askfirst/catalog/facts'
import { type ConsentStore, createConsentStore, memoryStorage } from '@askfirst/consent'
import { guard, scriptLoader } from '@askfirst/consent/effects'
import { watch } from '@askfirst/consent/watch'
import { waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf, run } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('watching')
const catalog = listOf('hotjar', 'google-analytics')

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  leave()
  vi.restoreAllMocks()
})

const withStorage = (options: object): ConsentStore =>
  createConsentStore({ storage: memoryStorage(), ...options } as never)

describe('watch()', () => {
  const SCRIPT = 'https://static.hotjar.com/c/hotjar-1.js'
  const load = (src: string) => {
    const script = document.createElement('script')
    script.src = src
    document.head.append(script)
  }
  const observed = () => {
    // jsdom lists no requests: this is what a browser would report.
    let tell: ((list: object) => void) | undefined
    vi.stubGlobal(
      'PerformanceObserver',
      class {
        constructor(callback: (list: object) => void) {
          tell = callback
        }
        observe() {}
        disconnect() {}
        takeRecords() {
          return []
        }
      },
    )
    return (name: string) =>
      tell?.({
        getEntries: () => [
          { name, initiatorType: 'script', startTime: performance.now(), entryType: 'resource' },
        ],
      })
  }

  test('warns about a request without a grant, with the text in the guide', async () => {
    const request = observed()
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const { consent } = await example<{ consent: ConsentStore }>('watch()', 0, {
      scope: { createConsentStore: withStorage, catalog },
    })
    stops.push(consent.start())
    load(SCRIPT)
    request(SCRIPT)
    await waitFor(() => expect(warn).toHaveBeenCalled())
    const reported = String(warn.mock.calls[0]?.[0]).replaceAll(/\s+/g, ' ')
    expect(reported).toContain(example.text('watch()', 1).replaceAll(/\s+/g, ' ').trim())
    // The same again isn't reported, but what follows it is.
    request(SCRIPT)
    request('https://nobody.example/a.js')
    await waitFor(() => expect(warn.mock.calls.join()).toContain('nobody.example'))
    expect(warn).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })

  test('doesn’t report what is allowed: hosts with their subdomains, names, patterns', async () => {
    const request = observed()
    const found = vi.fn<(finding: object) => void>()
    const { value: effect } = await example<{ value: never }>('watch()', 2, {
      scope: { watch: (options: object) => watch({ ...options, onFinding: found } as never) },
    })
    localStorage.setItem('app:cart', '1')
    localStorage.setItem('draft-12', '1')
    document.cookie = 'session_id=1; Path=/'
    stops.push(withStorage({ catalog, effects: [effect] }).start())
    request('https://img.cdn.example.com/a.png')
    request('https://nobody.example/b.png')
    localStorage.setItem('not-allowed', '1')
    await waitFor(() => expect(JSON.stringify(found.mock.calls)).toContain('nobody.example'))
    await waitFor(() => expect(JSON.stringify(found.mock.calls)).toContain('not-allowed'))
    expect(JSON.stringify(found.mock.calls)).not.toMatch(/cdn\.example|app:cart|draft-12|session_id/)
    vi.unstubAllGlobals()
  })
})

describe('guard()', () => {
  test('refuses a request to a vendor without a grant, and lets it through with one', async () => {
    const asked = vi.fn<(url: unknown) => Promise<Response>>(() => Promise.resolve(new Response('{}')))
    vi.stubGlobal('fetch', asked)
    const files = { './catalog.facts': { hotjar: facts.hotjar, googleAnalytics: facts.googleAnalytics } }
    const { consent } = await example<{ consent: ConsentStore }>('guard()', 0, {
      modules: files,
      scope: { createConsentStore: withStorage, catalog, scriptLoader, tags: [] },
    })
    const stop = consent.start()
    await expect(fetch('https://in.hotjar.com/api')).rejects.toThrow(TypeError)
    await fetch('https://api.nobody.example/')
    expect(asked).toHaveBeenCalledOnce()
    consent.acceptAll()
    await fetch('https://in.hotjar.com/api')
    expect(asked).toHaveBeenCalledTimes(2)
    stop()
    vi.unstubAllGlobals()
  })

  test('an element loses its address, and gets it back with the grant', async () => {
    const { value: effect } = await example<{ value: never }>('What it costs', 0, { scope: { guard } })
    const store = withStorage({ catalog, effects: [effect] })
    const stop = store.start()
    const image = document.createElement('img')
    const failed = vi.fn<() => void>()
    image.addEventListener('error', failed)
    image.src = 'https://script.hotjar.io/a.png'
    document.body.append(image)
    await waitFor(() => expect(failed).toHaveBeenCalledOnce())
    expect(image.getAttribute('src')).toBeNull()
    expect(image.dataset['askfirstRefused']).toBe('https://script.hotjar.io/a.png')
    store.acceptAll()
    await waitFor(() => expect(image.getAttribute('src')).toBe('https://script.hotjar.io/a.png'))
    stop()
  })

  test('its undo restores the browser’s functions', async () => {
    const { fetch: before } = globalThis
    const { value: effect } = await run("guard({ facts: [{ id: 'hotjar', hosts: [] }] })", {
      scope: { guard },
    })
    const stop = withStorage({ catalog, effects: [effect] }).start()
    expect(globalThis.fetch).not.toBe(before)
    stop()
    expect(globalThis.fetch).toBe(before)
  })
})

test('no example is left out', () => expect(example.left()).toEqual([]))
