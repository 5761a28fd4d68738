// @vitest-environment jsdom
import type { VendorFacts } from '@askfirst/catalog'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { htmlContent, scriptLoader } from './index.ts'

/**
 * A form exposes its fields by name before its own properties: `form.matches` is `<input name="matches">`. Such fields
 * are common, also in content that others wrote. They must not break anything else on the page.
 */
const FORM = ['matches', 'closest', 'querySelector', 'querySelectorAll', 'dataset', 'attributes', 'children']
  .map((name) => `<input name="${name}">`)
  .join('')
const FRAME = '<iframe data-askfirst="chat" data-askfirst-src="https://chat.example/"></iframe>'

const reported = vi.fn()
const facts = { id: 'chat', name: 'Chat', cookies: [], hosts: [{ host: 'chat.example' }] }
const loadFacts = async () => new Map([['chat', facts as unknown as VendorFacts]])
const drawn = async () => {
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(1000)
}
/** Forms expose their fields by name. jsdom doesn't do this. */
const add = (html: string) => {
  const template = document.createElement('template')
  template.innerHTML = html
  for (const field of template.content.querySelectorAll('input'))
    Object.defineProperty(field.form ?? field.parentElement, field.name, { value: field })
  document.body.append(template.content)
}
let stop = () => undefined as void
const visit = (effect: ReturnType<typeof htmlContent>) => {
  const store = createConsentStore({
    catalog: { ...catalog, loadFacts },
    storage: memoryStorage(),
    signals: () => silent,
    effects: [effect],
  })
  stop = store.start()
  return store
}
const address = () => document.querySelector('iframe')?.getAttribute('src')

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('reportError', reported.mockReset())
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  stop()
  await drawn()
  document.head.replaceChildren()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const odd = {
  'a form with fields of such names': `<form>${FORM}</form>`,
  'a marked form with fields of such names': `<form data-askfirst="chat">${FORM}</form>`,
  'a script of a picture':
    '<svg><script data-askfirst="chat" data-askfirst-src="https://chat.example/a.js"></script></svg>',
  'a marked picture and formula': '<svg data-askfirst="chat"></svg><math data-askfirst-src="x"></math>',
}

test.each(Object.entries(odd))('%s in the page from the start breaks no content', async (_, html) => {
  add(html + FRAME)
  visit(htmlContent()).acceptAll()
  await drawn()
  expect(address()).toBe('https://chat.example/')
  expect(reported).not.toHaveBeenCalled()
})

test.each(Object.entries(odd))('%s added with content breaks none of it', async (_, html) => {
  visit(htmlContent()).acceptAll()
  await drawn()
  add(html + FRAME)
  await drawn()
  expect(address()).toBe('https://chat.example/')
  add(html + FRAME)
  await drawn()
  expect([...document.querySelectorAll('iframe')].map((frame) => frame.src)).toEqual(
    Array(2).fill('https://chat.example/'),
  )
  expect(reported).not.toHaveBeenCalled()
})

test.each(Object.entries(odd))('%s breaks no tag', async (_, html) => {
  const src = (name: string) => ({
    for: 'chat' as const,
    scripts: [{ src: `https://chat.example/${name}.js` }],
  })
  const store = visit(scriptLoader([src('a'), src('b')]))
  store.acceptAll()
  add(html)
  await drawn()
  expect([...document.head.querySelectorAll('script')].map((script) => script.src)).toEqual([
    'https://chat.example/a.js',
    'https://chat.example/b.js',
  ])
  expect(reported).not.toHaveBeenCalled()
})
