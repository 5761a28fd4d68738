import { describeLoudness, describeSilence } from './silence/report.ts'
import type { BrowserPage } from './silence/browser.ts'
import type { SilenceOptions } from './silence/options.ts'
import { visitFirst } from './silence/visit.ts'

export type { SilenceOptions } from './silence/options.ts'
export type { BrowserPage } from './silence/browser.ts'

/** The result of a Playwright matcher. */
export interface SilenceResult {
  /** The name of the matcher. */
  readonly name: string
  /** Whether the page was silent. */
  readonly pass: boolean
  /** Describes what the page did. */
  readonly message: () => string
}

/** For Playwright's `expect.extend(consentMatchers)`. */
export type ConsentMatchers = {
  /**
   * Opens the page as a first visit, scrolls through it and leaves it. Passes if the page contacted no other host and
   * stored nothing. The page must be in its own, empty context. Afterwards it is at `about:blank`.
   *
   * ```ts
   * await expect(page).toBeSilentBeforeConsent('/')
   * await expect(page).toBeSilentBeforeConsent('/', { allow: ['cdn.example.com'] })
   * ```
   *
   * @param address what to open. Without it, the page's own address is opened again.
   * @throws AskfirstError AF251 if this is no first visit, AF252 if there is no page to check
   */
  readonly toBeSilentBeforeConsent: (
    page: BrowserPage,
    address?: string | SilenceOptions,
    options?: SilenceOptions,
  ) => Promise<SilenceResult>
}

/** Matchers for Playwright: `expect.extend(consentMatchers)`. */
export const consentMatchers: ConsentMatchers = {
  toBeSilentBeforeConsent: async (page, address, options) => {
    const [to, given] = typeof address === 'object' ? [undefined, address] : [address, options ?? {}]
    const { url, findings } = await visitFirst(page, to, given)
    const pass = findings.length === 0
    // A map's iterator can be read only once, and a message may be requested twice.
    const facts = given.facts && [...given.facts]
    return {
      name: 'toBeSilentBeforeConsent',
      pass,
      message: () => (pass ? describeSilence(url) : describeLoudness(url, findings, facts)),
    }
  },
}

declare global {
  // Playwright looks here for the types of matchers that `expect.extend` adds to the shared `expect`.
  namespace PlaywrightTest {
    interface Matchers<R, T = unknown> {
      /** From `@askfirst/consent/testing/playwright`: a first visit contacts no other host and stores nothing. */
      toBeSilentBeforeConsent: T extends BrowserPage
        ? (address?: string | SilenceOptions, options?: SilenceOptions) => Promise<R>
        : never
    }
  }
}
