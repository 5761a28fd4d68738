import { COOKIE_NAME, lax } from '../storage/cookie.ts'
import type { AnyCatalog } from '@askfirst/catalog'
import { type CookieStorageOptions, memoryStorage } from '../storage/storage.ts'
import { createTestStore, type TestStoreOptions } from './create-test-store.ts'

/** What the visitor chose, and for which site. */
export interface ConsentCookieOptions<C extends AnyCatalog>
  extends
    Required<Pick<TestStoreOptions<C>, 'catalog' | 'granted'>>,
    Pick<
      TestStoreOptions<C>,
      'refused' | 'undecided' | 'decidedDaysAgo' | 'overrideSignal' | 'policy' | 'signals' | 'now'
    > {
  /**
   * The same as for `cookieStorage()`.
   * @default `askfirst`, for this host alone
   */
  readonly cookie?: CookieStorageOptions
  /**
   * The address of the site. Playwright needs it, because it sets a cookie for an address or for a domain.
   * @default none: the cookie has a `path` and no host
   */
  readonly url?: string | undefined
}

/** The argument of Playwright's `context.addCookies([…])`, and of Cypress's `cy.setCookie(name, value)`. */
export interface ConsentCookie {
  /** The name of the cookie. */
  readonly name: string
  /** The record. */
  readonly value: string
  /** As the store writes it. */
  readonly sameSite: 'Lax'
  /** Whether the cookie is for https only. */
  readonly secure: boolean
  /** In seconds since 1970-01-01. */
  readonly expires: number
  /** The address of the site, if you gave one. */
  readonly url?: string
  /** The domain that shares the cookie, if you gave one. */
  readonly domain?: string
  /** The path that the cookie is for. */
  readonly path?: string
}

const DAY = 86_400

/**
 * Returns the cookie of a visitor who has chosen before, as the store itself writes it. Use it in end-to-end tests, so
 * that a page opens without the banner, or with only these vendors.
 *
 * ```ts
 * await context.addCookies([consentCookie({ catalog, granted: ['youtube'], url: 'http://localhost:3000' })])
 * ```
 *
 * @throws AskfirstError AF201 for an id that the catalog doesn't have
 */
export function consentCookie<const C extends AnyCatalog>({
  cookie: { name = COOKIE_NAME, domain } = {},
  url,
  now = Date.now,
  ...visitor
}: ConsentCookieOptions<C>): ConsentCookie {
  const storage = memoryStorage()
  const store = createTestStore<C>({ ...visitor, now, storage, start: false })
  const left = store.getState().policy.keepDays - (visitor.decidedDaysAgo ?? 0)
  return {
    name,
    value: storage.read() ?? '',
    sameSite: 'Lax',
    secure: lax(name, url?.startsWith('https:') ?? false).endsWith('; Secure'),
    expires: (Math.floor(now() / 1000 / DAY) + left) * DAY,
    ...(domain ? { domain: `.${domain}`, path: '/' } : url ? { url } : { path: '/' }),
  }
}
