import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import type { ConsentStore } from '@askfirst/consent'
import { scriptLoader } from '@askfirst/consent/effects'
import { ConsentHeadScript } from '@askfirst/consent/react/server'
import { consentCookie } from '@askfirst/consent/testing'
import { hubspot } from '@askfirst/consent/tags'
import { headScript } from '@askfirst/consent/server'
import { act, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askedHosts, leave, visitWith } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('static', {
  'Add the banner to a Vite app 0': 'scripts/first-builds/vite.mjs',
  'Add the banner to a Vite app 1': 'scripts/first-builds/vite.mjs',
  'Add the banner to a Vite app 2': 'scripts/first-builds/vite.mjs',
})
const catalog = listOf('google-analytics', 'hubspot')
const headScriptText = async () =>
  (await example<{ script: string }>('Add the head script', 0, { scope: { catalog } })).script

const undo: (() => void)[] = []
afterEach(() => {
  act(() => {
    for (const each of undo.splice(0)) each()
  })
  leave()
  vi.restoreAllMocks()
})

/** Runs it like an inline script of the page, which ends with the test. */
async function runBoot(): Promise<void> {
  const listen = vi.spyOn(document, 'addEventListener')
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
  new Function(await headScriptText())()
  for (const [type, listener, options] of listen.mock.calls)
    undo.push(() => document.removeEventListener(type, listener, options))
  listen.mockRestore()
}

interface Built {
  readonly Consent: () => ReactElement
  readonly consent: ConsentStore
}

/** Builds the page. */
async function build(): Promise<Built> {
  const effects = [scriptLoader([hubspot({ portalId: '123' })])]
  const files = await example<Built>('Add the banner in a build step', 0, {
    modules: { './catalog': { catalog }, './effects': { effects } },
  })
  const { head, body } = await example<{ head: string; body: string }>('Add the banner in a build step', 1, {
    scope: { script: await headScriptText(), Consent: files.Consent },
  })
  expect(head).toBe(`<script>${await headScriptText()}</script>`)
  document.body.innerHTML = body
  return files
}

const start = async ({ Consent }: Built) => {
  await act(() => example('Add the banner in a build step', 2, { scope: { hydrateRoot: keep, Consent } }))
}
const keep: typeof hydrateRoot = (...args) => {
  const root = hydrateRoot(...args)
  undo.push(() => root.unmount())
  return root
}
const isHidden = () => document.head.textContent.includes('{display:none!important}')
const early = () => document.querySelector<HTMLElement>('[data-askfirst-early]')

describe('Add the head script', () => {
  test('hides the banner from a returning visitor, before the app has started', async () => {
    const { name, value } = consentCookie({ catalog, granted: 'none' })
    visitWith(`${name}=${value}`)
    await build()
    expect(early()).not.toBeNull()
    await runBoot()
    expect(isHidden()).toBe(true)
  })

  test('leaves it visible for a new visitor, and sets the defaults of Google Consent Mode', async () => {
    await build()
    await runBoot()
    expect(isHidden()).toBe(false)
    const [first] = (window as { dataLayer?: ArrayLike<unknown>[] }).dataLayer ?? []
    expect([first?.[0], first?.[1]]).toEqual(['consent', 'default'])
  })

  test('handles a click before the app has started, and grants nothing: the store does that later', async () => {
    const built = await build()
    await runBoot()
    act(() => screen.getByRole('button', { name: 'Accept all' }).click())
    expect(isHidden()).toBe(true)
    expect(document.cookie).toContain('askfirst=')
    expect(askedHosts()).toEqual([])
    await start(built)
    await waitFor(() => expect(built.consent.getState()).toMatchObject({ decided: true, mustAsk: false }))
    await waitFor(() => expect(askedHosts()).toContain('js.hs-scripts.com'))
  })

  test('has the size that the guide says, and contains no end of a script', async () => {
    const tags = [hubspot({ portalId: '123' })]
    const weigh = (options = {}) => brotliCompressSync(headScript({ catalog, ...options })).length
    const round = (bytes: number) => Math.round(bytes / 100) / 10
    expect([round(weigh()), round(weigh({ google: {} })), round(weigh({ tags }) - weigh())]).toEqual([
      0.9, 1, 0.5,
    ])
    expect(await headScriptText()).not.toMatch(/<\/script>|<!--/)
  })

  test('is left alone by Rocket Loader', async () => {
    const { value } = await example<{ value: ReactElement }>('Add the head script', 1, {
      scope: { ConsentHeadScript, catalog },
    })
    expect(renderToString(value)).toMatch(/^<script[^>]* data-cfasync="false"/)
  })
})

describe('Add the banner in a build step', () => {
  test('the browser hydrates the built page without warnings', async () => {
    const complain = vi.spyOn(console, 'error')
    const built = await build()
    const before = screen.getByRole('region', { name: 'May we use cookies?' })
    await start(built)
    await waitFor(() => expect(built.consent.getState().started).toBe(true))
    expect(screen.getByRole('region', { name: 'May we use cookies?' })).toBe(before)
    expect(complain).not.toHaveBeenCalled()
  })

  test('an answer about an older list is asked again, a no is kept', async () => {
    const older = listOf('google-analytics')
    for (const [answer, asks] of [
      ['Accept all', true],
      ['Reject all', false],
    ] as const) {
      const built = await build()
      // A cached page, with the script from the day on which it was built.
      const listen = vi.spyOn(document, 'addEventListener')
      // oxlint-disable-next-line typescript/no-implied-eval, no-new-func
      new Function(headScript({ catalog: older }))()
      for (const [type, listener, options] of listen.mock.calls)
        undo.push(() => document.removeEventListener(type, listener, options))
      listen.mockRestore()
      act(() => screen.getByRole('button', { name: answer }).click())
      await start(built)
      await waitFor(() => expect(built.consent.getState().started).toBe(true))
      expect(built.consent.getState().mustAsk).toBe(asks)
      act(() => {
        for (const each of undo.splice(0)) each()
      })
      leave()
    }
  })
})

test('Content-Security-Policy: the hash matches the text', async () => {
  const text = await headScriptText()
  const { source } = await example<{ source: string }>('Content-Security-Policy', 0, {
    scope: { script: text },
  })
  expect(source).toBe(`'sha256-${createHash('sha256').update(text).digest('base64')}'`)
})

test('no example is left out', () => expect(example.left()).toEqual([]))
