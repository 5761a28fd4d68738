import * as headless from '@askfirst/consent'
import * as effects from '@askfirst/consent/effects'
import * as google from '@askfirst/consent/google'
import * as importing from '@askfirst/consent/import'
import * as react from '@askfirst/consent/react'
import * as reactServer from '@askfirst/consent/react/server'
import * as server from '@askfirst/consent/server'
import * as testing from '@askfirst/consent/testing'
import * as playwright from '@askfirst/consent/testing/playwright'
import * as tags from '@askfirst/consent/tags'
import * as watching from '@askfirst/consent/watch'
import { expect, it } from 'vitest'

/** Each export and its type. */
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
      "askEveryone": "object",
      "categoryState": "function",
      "cookieStorage": "function",
      "createConsentStore": "function",
      "decodeRecord": "function",
      "encodeRecord": "function",
      "memoryStorage": "function",
      "noSignals": "object",
      "partitionedStorage": "function",
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
      "consentCookie": "function",
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

it('@askfirst/consent/effects exports what it did', () => {
  expect(shape(effects)).toMatchInlineSnapshot(`
    {
      "cleanUp": "function",
      "guard": "function",
      "htmlContent": "function",
      "scriptLoader": "function",
      "storeOnServer": "function",
    }
  `)
})

it('@askfirst/consent/google exports what it did', () => {
  expect(shape(google)).toMatchInlineSnapshot(`
    {
      "googleConsentMode": "function",
      "googleHeadScript": "function",
      "gtag": "function",
    }
  `)
})

it('@askfirst/consent/tags exports what it did', () => {
  expect(shape(tags)).toMatchInlineSnapshot(`
    {
      "adobeFonts": "function",
      "amplitude": "function",
      "crazyEgg": "function",
      "crisp": "function",
      "eloqua": "function",
      "floodlight": "function",
      "googleAds": "function",
      "googleAnalytics": "function",
      "googleTagManager": "function",
      "heap": "function",
      "hotjar": "function",
      "hubspot": "function",
      "intercom": "function",
      "linkedinInsight": "function",
      "liveramp": "function",
      "marinSearchMarketer": "function",
      "marketo": "function",
      "matomo": "function",
      "metaPixel": "function",
      "microsoftClarity": "function",
      "microsoftUet": "function",
      "mixpanel": "function",
      "pinterestTag": "function",
      "plausible": "function",
      "posthog": "function",
      "qualaroo": "function",
      "quantcast": "function",
      "recaptcha": "function",
      "redditPixel": "function",
      "segment": "function",
      "sentryReplay": "function",
      "sift": "function",
      "snapPixel": "function",
      "stripe": "function",
      "tiktokPixel": "function",
      "xPixel": "function",
      "xandrPixel": "function",
    }
  `)
})

it('@askfirst/consent/watch exports what it did', () => {
  expect(shape(watching)).toMatchInlineSnapshot(`
    {
      "watch": "function",
    }
  `)
})

it('@askfirst/consent/import exports what it did', () => {
  expect(shape(importing)).toMatchInlineSnapshot(`
    {
      "fromC15t": "function",
      "fromCookiebot": "function",
      "fromKlaro": "function",
      "fromOneTrust": "function",
      "fromOrestbida": "function",
      "importRecord": "function",
      "importingStorage": "function",
    }
  `)
})

it('@askfirst/consent/server exports what it did', () => {
  expect(shape(server)).toMatchInlineSnapshot(`
    {
      "createConsentHandler": "function",
      "headScript": "function",
      "readConsent": "function",
      "readPlace": "function",
      "toNodeHandler": "function",
    }
  `)
})

it('@askfirst/consent/react/server exports what it did', () => {
  expect(shape(reactServer)).toMatchInlineSnapshot(`
    {
      "ConsentHeadScript": "function",
      "GoogleHeadScript": "function",
    }
  `)
})
