import * as headless from '@askfirst/consent'
import * as react from '@askfirst/consent/react'
import * as testing from '@askfirst/consent/testing'
import * as playwright from '@askfirst/consent/testing/playwright'
import { expect, it } from 'vitest'

/** Each export and what kind of thing it is. */
const shape = (module: object) =>
  Object.fromEntries(
    Object.entries(module)
      .map(([name, value]) => [name, typeof value] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

// A change here is a change of the public API: it needs a changeset.
it('@askfirst/consent exports what it did', () => {
  expect(shape(headless)).toMatchInlineSnapshot(`
    {
      "applyChoice": "function",
      "askEveryone": "object",
      "categoryState": "function",
      "cookieStorage": "function",
      "createConsentStore": "function",
      "decodeRecord": "function",
      "encodeRecord": "function",
      "isLocked": "function",
      "memoryStorage": "function",
      "noSignals": "object",
      "readSignals": "function",
      "resolvePolicy": "function",
      "resolveRegime": "function",
    }
  `)
})

it('@askfirst/consent/react exports what it did', () => {
  expect(shape(react)).toMatchInlineSnapshot(`
    {
      "ConsentGate": "function",
      "ConsentProvider": "function",
      "ConsentScript": "function",
      "useConsent": "function",
      "useConsentStore": "function",
      "useGrant": "function",
    }
  `)
})

it('@askfirst/consent/testing exports what it did', () => {
  expect(shape(testing)).toMatchInlineSnapshot(`
    {
      "blockedStorage": "function",
      "createTestStore": "function",
      "fakeSignals": "function",
    }
  `)
})

it('@askfirst/consent/testing/playwright exports what it did', () => {
  expect(shape(playwright)).toMatchInlineSnapshot(`
    {
      "consentMatchers": "object",
    }
  `)
})
