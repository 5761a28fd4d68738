// @vitest-environment node
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { catalog, optOut } from '../../test/fixtures.ts'
import {
  ConsentGate,
  ConsentProvider,
  type ConsentProviderProps,
  ConsentScript,
  useConsent,
  useGrant,
} from './index.ts'

function Reads() {
  return `${useGrant('ads')} ${useConsent(({ started, open }) => `${started} ${open.banner}`)}`
}

const renderPage = (options: Partial<Extract<ConsentProviderProps, { catalog: object }>> = {}) =>
  renderToString(
    <ConsentProvider catalog={catalog} {...options}>
      <ConsentGate for="chat" fallback={<p>Not yet</p>}>
        <p>Chat</p>
      </ConsentGate>
      <ConsentGate for="login">
        <p>Login</p>
      </ConsentGate>
      <ConsentScript for="chat" src="https://chat.example/widget.js" />
      <Reads />
    </ConsentProvider>,
  )

test('a server renders the fallback, whatever the model', () => {
  expect(typeof window).toBe('undefined')
  expect(typeof document).toBe('undefined')
  for (const options of [{}, { policy: { regime: optOut } }]) {
    expect(renderPage(options)).toBe('<p>Not yet</p><p>Login</p>false false false')
  }
})

test('a server touches nothing: no storage, no signal, no clock, no effect', () => {
  const never = vi.fn()
  renderPage({ storage: { read: never, write: never }, signals: never, now: never, effects: [never] })
  expect(never).not.toHaveBeenCalled()
})
