// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { htmlContent, type HtmlContentOptions } from './index.ts'

const drawn = () => vi.advanceTimersByTimeAsync(1000)
/** Scripts that run, or would. */
const running = () =>
  [...document.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])')].map(
    (script) => script.getAttribute('src') ?? script.text,
  )
const frame = () => document.querySelector('iframe')!

let stops: (() => void)[] = []
const visit = (html: string, options?: HtmlContentOptions) => {
  document.body.innerHTML = html
  const store = createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [htmlContent(options)],
  })
  stops.push(store.start())
  return store
}
const complaints = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  complaints.mockReset()
  vi.spyOn(console, 'error').mockImplementation(complaints)
})
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  // Nothing of one test keeps an ordered script of the next one waiting.
  for (const script of document.querySelectorAll('script')) script.dispatchEvent(new Event('load'))
  await drawn()
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const SRC = 'https://chat.example/widget.js'
const script = (id: string, rest: string, code = '') =>
  `<script type="text/plain" data-askfirst="${id}" ${rest}>${code}</script>`

describe('scripts', () => {
  test('wait for the grant, take their attributes along, and run once', async () => {
    const store = visit(
      `<div>${script('chat', `src="${SRC}" async data-site="42" integrity="sha384-abc"`)}</div>`,
    )
    await drawn()
    expect(running()).toEqual([])
    store.acceptAll()
    expect(running()).toEqual([])
    await drawn()
    const copy = document.querySelector<HTMLScriptElement>(`div > script:not([type])`)
    expect(copy?.nextElementSibling).toBe(document.querySelector('script[type="text/plain"]'))
    expect(copy?.dataset).toMatchObject({ askfirst: 'chat', site: '42' })
    expect(copy?.getAttribute('integrity')).toBe('sha384-abc')
    store.withdraw()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([SRC])
  })

  test('that come later wait and run as well', async () => {
    const store = visit('')
    const late = (html: string) => {
      const section = document.createElement('section')
      section.innerHTML = html
      document.body.append(section)
    }
    late(script('chat', `src="${SRC}"`))
    await drawn()
    expect(running()).toEqual([])
    store.acceptAll()
    await drawn()
    late(`<p>${script('stats', '', '/* later */')}</p>`)
    await drawn()
    expect(running()).toEqual([SRC, '/* later */'])
  })

  test('keep the order of the page, a vendor at a time; the same code runs as often as it stands there', async () => {
    visit(
      [
        script('chat', `src="${SRC}"`),
        script('chat', '', '/* push */'),
        script('stats', '', '/* push */'),
        script('chat', '', '/* push */'),
      ].join(''),
    ).acceptAll()
    await drawn()
    expect(running()).toEqual([SRC, '/* push */'])
    document.querySelector(`script[src="${SRC}"]:not([type])`)?.dispatchEvent(new Event('load'))
    await drawn()
    expect(running()).toEqual([SRC, '/* push */', '/* push */', '/* push */'])
  })

  test('may be modules, and may be of several vendors', async () => {
    const store = visit(script('chat stats', 'data-askfirst-type="module"', '/* both */'))
    store.save({ vendors: { chat: true } })
    await drawn()
    expect(running()).toEqual([])
    store.save({ vendors: { stats: true } })
    await drawn()
    expect(document.querySelector('script[type="module"]')?.textContent).toBe('/* both */')
  })

  test('of a vendor that nobody knows stay where they are, and say so once', async () => {
    const store = visit(script('chta', '', '/* never */') + script('chat', '', '/* yes */'))
    store.acceptAll()
    await drawn()
    store.withdraw()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual(['/* yes */'])
    expect(complaints.mock.calls.map(([message]) => message)).toEqual([
      'Askfirst: the catalog has no "chta", so this stays blocked.',
    ])
  })

  test('without the nonce of the page are not let past its policy', async () => {
    const store = visit(
      script('chat', 'nonce="n0nce"', '/* ours */') +
        script('chat', '', '/* theirs */') +
        script('chat', 'nonce="guess"', '/* guessed */'),
      { nonce: 'n0nce' },
    )
    store.acceptAll()
    await drawn()
    expect(running()).toEqual(['/* ours */'])
    expect(complaints).toHaveBeenCalledTimes(2)
  })

  test('that were taken off the page before the grant do not run', async () => {
    const store = visit(script('chat', '', '/* gone */'))
    document.body.replaceChildren()
    store.acceptAll()
    await drawn()
    expect(running()).toEqual([])
  })
})

describe('frames', () => {
  const MAP = 'https://maps.example/embed?x=1'
  const html = (src = MAP) => `<iframe data-askfirst="chat" data-askfirst-src="${src}" title="Map"></iframe>`

  test('load with the grant, are emptied with its withdrawal, and load again', async () => {
    const store = visit(html())
    await drawn()
    expect(frame().hasAttribute('src')).toBe(false)
    store.acceptAll()
    await drawn()
    expect(frame().src).toBe(MAP)
    store.withdraw()
    frame().dispatchEvent(new Event('load'))
    expect(frame().hasAttribute('src')).toBe(false)
    store.acceptAll()
    await drawn()
    expect(frame().src).toBe(MAP)
  })

  test('that are granted again before they are empty stay', async () => {
    const store = visit(html())
    store.acceptAll()
    await drawn()
    store.withdraw()
    store.acceptAll()
    await drawn()
    frame().dispatchEvent(new Event('load'))
    expect(frame().src).toBe(MAP)
  })

  test.each(['javascript:alert(1)', 'data:text/html,x', 'http://'])('never load %s', async (src) => {
    visit(html(src)).acceptAll()
    await drawn()
    expect(frame().hasAttribute('src')).toBe(false)
  })

  test('that come later load as well', async () => {
    visit('').acceptAll()
    document.body.innerHTML = html()
    await drawn()
    expect(frame().src).toBe(MAP)
  })
})

test('an effect that was undone runs nothing more; started again, nothing runs twice', async () => {
  const html = htmlContent()
  document.body.innerHTML = script('chat', '', '/* once */')
  const store = createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [html],
  })
  const stop = store.start()
  store.acceptAll()
  stop()
  await drawn()
  expect(running()).toEqual([])
  store.start()()
  stops.push(store.start())
  await drawn()
  expect(running()).toEqual(['/* once */'])
})
