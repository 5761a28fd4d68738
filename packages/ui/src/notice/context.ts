import { createError } from '../errors.ts'
import { createPartContext, type PartContext } from '../kit/create-part-context.ts'

/** Bundlers replace it. Production builds keep an error's code and page and drop its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** What the site says about itself. */
export interface SiteFacts {
  /** The name of the site or company, as visitors know it. */
  readonly site: string
  /** Whom visitors can write to. */
  readonly contact: {
    readonly email: string
    /** Postal address, one line each. */
    readonly address?: readonly string[]
  }
  /** ISO 8601 date of the last change to the notice or the catalog: `2026-11-23`. */
  readonly updated: string
}

/**
 * The facts that are known. From JavaScript any of them may be missing, and the line that needs it is then left out.
 */
export interface KnownFacts {
  readonly site: string
  readonly contact: SiteFacts['contact'] | undefined
  readonly updated: Date | undefined
}

export const siteContext: PartContext<KnownFacts> = createPartContext('CookieNotice.Root')

/** Checks the three props. If one is missing, the visitor's page still works, and the developer is warned. */
export function readSite({ site, contact, updated }: Partial<SiteFacts>): KnownFacts {
  const date = new Date(updated ?? NaN)
  const known: KnownFacts = {
    site: typeof site === 'string' ? site : '',
    contact:
      typeof contact?.email === 'string'
        ? { email: contact.email, ...(Array.isArray(contact.address) && { address: contact.address }) }
        : undefined,
    updated: Number.isNaN(date.getTime()) ? undefined : date,
  }
  if (process.env.NODE_ENV !== 'production') {
    const missing = Object.entries(known).flatMap(([name, value]) => (value ? [] : [name]))
    if (missing.length > 0) {
      console.error(createError('AF307', missing.join(', no ')))
    }
  }
  return known
}
