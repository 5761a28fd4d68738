import { create, insertLine } from './files.mjs'

/** @param {string} name */
const template = (name) => `import type { ConsentEffect } from '../state.ts'

/** TODO: what it does on the page, and what stops it. */
export function ${name}(): ConsentEffect {
  return (consent) => {
    const follow = (): void => {
      for (const [id, isGranted] of Object.entries(consent.getState().grants)) {
        console.log(id, isGranted)
      }
    }
    follow()
    return consent.subscribe(({ grants }, previous) => {
      if (grants !== previous.grants) follow()
    })
  }
}
`

/** @param {string} name @param {string} file */
const testTemplate = (name, file) => `// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { catalog, silent } from '../../test/fixtures.ts'
import { createConsentStore, memoryStorage } from '../index.ts'
import { ${name} } from './${file}.ts'

const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  vi.restoreAllMocks()
})

const visit = () => {
  const store = createConsentStore({
    catalog,
    storage: memoryStorage(),
    signals: () => silent,
    effects: [${name}()],
  })
  const stop = store.start()
  stops.push(stop)
  return { store, stop }
}

test('it follows the grants until it is stopped', () => {
  const logged = vi.spyOn(console, 'log').mockReturnValue()
  const { store, stop } = visit()
  expect(logged).not.toHaveBeenCalledWith('ads', true)
  store.acceptAll()
  expect(logged).toHaveBeenCalledWith('ads', true)
  logged.mockClear()
  stop()
  store.rejectAll()
  expect(logged).not.toHaveBeenCalled()
})
`

/** An effect: something that follows the grants on the page. @param {string} name in camel case */
export function newEffect(name) {
  if (!/^[a-z][a-zA-Z\d]*$/.test(name)) throw new Error(`"${name}" is not a name like "countChoices".`)
  const file = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const effects = 'packages/consent/src/effects'
  create(`${effects}/${file}.ts`, template(name))
  create(`${effects}/${file}.test.ts`, testTemplate(name, file))
  insertLine(`${effects}/index.ts`, `export { ${name} } from './${file}.ts'`, (line) =>
    line.startsWith('export { '),
  )
}
