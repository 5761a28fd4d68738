// What examples use without an import, because one before them had it, or because it is the site's own.
import type * as catalogEntry from '@askfirst/catalog'
import type * as consentEntry from '@askfirst/consent'
import type * as effectsEntry from '@askfirst/consent/effects'
import type * as googleEntry from '@askfirst/consent/google'
import type * as importEntry from '@askfirst/consent/import'
import type * as reactEntry from '@askfirst/consent/react'
import type * as headScriptEntry from '@askfirst/consent/react/server'
import type * as testingEntry from '@askfirst/consent/testing'
import type * as vendorsEntry from '@askfirst/consent/tags'
import type * as watchEntry from '@askfirst/consent/watch'
import type * as uiEntry from '@askfirst/ui'
import type * as checkEntry from '@askfirst/ui/check'
import type * as embedEntry from '@askfirst/ui/embed'
import type * as noticeEntry from '@askfirst/ui/notice'
import type * as preferencesEntry from '@askfirst/ui/preferences'
import type * as themesEntry from '@askfirst/ui/themes'
import type { ComponentProps, ReactElement, ReactNode } from 'react'

declare global {
  const defaultCategories: typeof catalogEntry.defaultCategories
  const defineCatalog: typeof catalogEntry.defineCatalog
  const defineVendor: typeof catalogEntry.defineVendor
  type VendorFacts<Id extends string> = catalogEntry.VendorFacts<Id>

  const createConsentStore: typeof consentEntry.createConsentStore
  const cookieStorage: typeof consentEntry.cookieStorage
  const partitionedStorage: typeof consentEntry.partitionedStorage
  const cleanUp: typeof effectsEntry.cleanUp
  const guard: typeof effectsEntry.guard
  const scriptLoader: typeof effectsEntry.scriptLoader
  const googleConsentMode: typeof googleEntry.googleConsentMode
  const fromCookiebot: typeof importEntry.fromCookiebot
  const fromKlaro: typeof importEntry.fromKlaro
  const importingStorage: typeof importEntry.importingStorage
  const resolveRegime: typeof consentEntry.resolveRegime
  const googleAnalytics: typeof vendorsEntry.googleAnalytics
  const watch: typeof watchEntry.watch
  const blockedStorage: typeof testingEntry.blockedStorage
  const consentCookie: typeof testingEntry.consentCookie
  const createTestStore: typeof testingEntry.createTestStore
  const fakeSignals: typeof testingEntry.fakeSignals

  const ConsentHeadScript: typeof headScriptEntry.ConsentHeadScript
  const ConsentGate: typeof reactEntry.ConsentGate
  const ConsentProvider: typeof reactEntry.ConsentProvider
  const ConsentScript: typeof reactEntry.ConsentScript
  const useConsent: typeof reactEntry.useConsent
  const useConsentStore: typeof reactEntry.useConsentStore
  const useGrant: typeof reactEntry.useGrant
  const save: ReturnType<typeof reactEntry.useConsentStore>['save']

  const checkConsentSurface: typeof checkEntry.checkConsentSurface
  /** `echo "export * from '@askfirst/ui/check'" | esbuild --global-name=askfirst` */
  const askfirst: typeof checkEntry
  const CategoryList: typeof preferencesEntry.CategoryList
  const ConsentBanner: typeof uiEntry.ConsentBanner
  const ConsentUI: typeof uiEntry.ConsentUI
  const ConsentEmbed: typeof embedEntry.ConsentEmbed
  const createBrandTheme: typeof themesEntry.createBrandTheme
  const CookieNotice: typeof noticeEntry.CookieNotice
  const ProviderList: typeof preferencesEntry.ProviderList

  const App: () => ReactElement
  const Consent: () => ReactElement
  const Video: () => ReactElement
  const Widget: () => ReactElement
  const YourButton: (props: ComponentProps<'button'> & { variant?: 'outline' }) => ReactElement
  const YourPages: () => ReactElement
  const catalog: catalogEntry.RegisteredCatalog
  const children: ReactNode
  const lang: string
  const nonce: string
  const request: Request
  const tags: effectsEntry.Tag[]
  const ready: () => void
  const report: (why: 'failed' | 'timeout') => void
  const site: noticeEntry.SiteFacts
  const script: string

  const cookie: catalogEntry.Cookie
  const core: { readonly category: string; readonly disclosed: string }
  const facts: { readonly cookies: readonly catalogEntry.Cookie[] }
  const lifetime: catalogEntry.Cookie['lifetime']
  const shown: NonNullable<Parameters<typeof importEntry.fromCookiebot>[0]>['shown']
  const hydrateRoot: typeof import('react-dom/client').hydrateRoot

  const cy: { readonly setCookie: (name: string, value: string) => void }
  const readFile: (path: string, encoding: 'utf8') => Promise<string>
  const expect: typeof import('@playwright/test').expect
  const test: typeof import('@playwright/test').test
  interface Story {
    readonly play: (context: {
      canvas: { findByRole: (role: string, options: { name: string }) => Promise<HTMLElement> }
    }) => Promise<void>
  }
}
