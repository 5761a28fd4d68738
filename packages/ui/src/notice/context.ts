'use client'
import { AskfirstError } from '@askfirst/catalog'
import { type Context, createContext, useContext } from 'react'
import { required } from '../required.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** What the site tells about itself. */
export interface SiteFacts {
  /** The site's or the company's name, as visitors know it. */
  readonly site: string
  readonly contact: {
    readonly email: string
    /** Postal address, a line each. */
    readonly address?: readonly string[]
  }
  /** ISO 8601 date of the last change to the notice or the catalog: `2026-11-23`. */
  readonly updated: string
}

/** What is known of it: from JavaScript, each of them may be missing. The line that needs it is then left out. */
export interface KnownFacts {
  readonly site: string
  readonly contact: SiteFacts['contact'] | undefined
  readonly updated: Date | undefined
}

export const SiteContext: Context<KnownFacts | null> = createContext<KnownFacts | null>(null)

/** The three props, looked at: no visitor's page goes down over one that is missing, and the developer is told. */
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
      console.error(
        new AskfirstError(
          'AF307',
          `<CookieNotice.Root> got no ${missing.join(', no ')}, or one in another shape.`,
          'The notice lacks what it is to tell: who runs the site, whom to write to, or how old the notice is.',
          'Pass site="…", contact={{ email: "…" }} and updated="2026-11-23".',
        ),
      )
    }
  }
  return known
}

export function useSite(part: string): KnownFacts {
  return required(useContext(SiteContext), `CookieNotice.${part}`, 'CookieNotice.Root')
}
