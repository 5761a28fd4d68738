'use client'
import { type Context, createContext, useContext } from 'react'
import { required } from '../required.ts'

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

export const SiteContext: Context<SiteFacts | null> = createContext<SiteFacts | null>(null)

export function useSite(part: string): SiteFacts {
  return required(useContext(SiteContext), `CookieNotice.${part}`, 'CookieNotice.Root')
}
