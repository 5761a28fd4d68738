/** Where a site has the page of each code. The build puts the pages of `docs/errors` there. */
const PAGES = 'node_modules/@askfirst/catalog/dist/errors/'

/**
 * A mistake in how the library is used: what happened, why it matters and how to fix it. The page that it names has the
 * details.
 */
export class AskfirstError extends Error {
  override readonly name = 'AskfirstError'
  constructor(
    /** `AF` and three digits: 1xx catalog, 2xx consent, 3xx ui. */
    readonly code: string,
    /** In production builds this may be only the name that the error is about: the page has the rest. */
    happened: string,
    /** Why it matters. */
    readonly reason: string = '',
    /** How to fix it. */
    readonly mend: string = '',
  ) {
    super(`${code}: ${[happened, reason, mend].filter(Boolean).join(' ')} See ${PAGES}${code}.md`)
  }
}
