/**
 * A mistake in how the library is used: what happened, why it matters and how to mend it.
 * `docs/errors/<code>.md` tells more.
 */
export class AskfirstError extends Error {
  override readonly name = 'AskfirstError'
  constructor(
    /** `AF` and three digits: 1xx catalog, 2xx consent, 3xx ui. */
    readonly code: string,
    /** In production builds this may be just the name that it is about: the page tells the rest. */
    happened: string,
    /** Why it matters. */
    readonly reason: string = '',
    /** How to mend it. */
    readonly mend: string = '',
  ) {
    super(`${code}: ${[happened, reason, mend].filter(Boolean).join(' ')} See docs/errors/${code}.md`)
  }
}
