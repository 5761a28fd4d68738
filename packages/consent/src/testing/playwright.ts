import { describeLoudness, describeSilence } from './silence/report.ts'
import type { BrowserPage } from './silence/browser.ts'
import type { SilenceOptions } from './silence/options.ts'
import { visitFirst } from './silence/visit.ts'

export type { SilenceOptions } from './silence/options.ts'
export type { BrowserPage } from './silence/browser.ts'

/** What a matcher tells Playwright. */
export interface SilenceResult {
  readonly name: string
  readonly pass: boolean
  readonly message: () => string
}

/** For Playwright's `expect.extend(consentMatchers)`. */
export type ConsentMatchers = {
  /**
   * Opens the page as a first visit, scrolls through it, leaves it, and passes where it asked no other host and stored
   * nothing. The page must be in a context of its own that holds nothing yet; it is left at `about:blank`.
   *
   * ```ts
   * await expect(page).toBeSilentBeforeConsent('/')
   * await expect(page).toBeSilentBeforeConsent('/', { allow: ['cdn.example.com'] })
   * ```
   *
   * @param address what to open. Without it, the page's own address is opened anew.
   * @throws AskfirstError AF251 where this is no first visit, AF252 where there is no page to look at
   */
  readonly toBeSilentBeforeConsent: (
    page: BrowserPage,
    address?: string | SilenceOptions,
    options?: SilenceOptions,
  ) => Promise<SilenceResult>
}

export const consentMatchers: ConsentMatchers = {
  toBeSilentBeforeConsent: async (page, address, options) => {
    const [to, given] = typeof address === 'object' ? [undefined, address] : [address, options ?? {}]
    const { url, findings } = await visitFirst(page, to, given)
    const pass = findings.length === 0
    // What a map gives can be gone through once, and a message may be asked for twice.
    const facts = given.facts && [...given.facts]
    return {
      name: 'toBeSilentBeforeConsent',
      pass,
      message: () => (pass ? describeSilence(url) : describeLoudness(url, findings, facts)),
    }
  },
}

declare global {
  // Where Playwright looks for matchers that `expect.extend` adds to the one `expect` everybody imports.
  namespace PlaywrightTest {
    interface Matchers<R, T = unknown> {
      /** Of `@askfirst/consent/testing/playwright`: a first visit asks no other host and stores nothing. */
      toBeSilentBeforeConsent: T extends BrowserPage
        ? (address?: string | SilenceOptions, options?: SilenceOptions) => Promise<R>
        : never
    }
  }
}
