import { decodeRecord } from '../../record/decode.ts'
import type { BrowserCookie } from './browser.ts'
import type { Held } from './in-page.ts'
import type { SilenceOptions } from './options.ts'
import { meansAddress, meansName, originOf, readAddress } from './patterns.ts'
import type { Asked } from './watch.ts'

/** One thing that the page did. */
export interface Finding {
  readonly group: 'asked' | 'stored' | 'announced'
  /** What kind of request, storage or link. */
  readonly kind: string
  /** The address, or the name of what is stored. */
  readonly what: string
  /** The host that it is stored for; empty for addresses. */
  readonly host: string
  /** The record of a choice, which a first visit can't have. */
  readonly record: boolean
}

/** Links that open a connection, or fetch, before anything needs them. */
const HINTS = new Set(['preconnect', 'dns-prefetch', 'preload', 'modulepreload', 'prefetch', 'prerender'])

/** Collects what is not allowed: each thing once, in the order in which it was seen. */
export class Findings {
  readonly #options: SilenceOptions
  readonly #own: ReadonlySet<string>
  readonly #found = new Map<string, Finding>()

  /** @param own the origins that are the page's */
  constructor(own: ReadonlySet<string>, options: SilenceOptions) {
    this.#own = own
    this.#options = options
  }

  get all(): readonly Finding[] {
    return [...this.#found.values()]
  }

  asked(asked: readonly Asked[]): void {
    for (const { type, url } of asked) if (this.#isForeign(url)) this.#add('asked', type, url)
  }

  cookies(cookies: readonly BrowserCookie[]): void {
    const { allowCookies = [] } = this.#options
    for (const { name, value, domain } of cookies) {
      const record = decodeRecord(value) !== null
      if (record || !meansName(allowCookies, name)) this.#add('stored', 'cookie', name, domain, record)
    }
  }

  held({ origin, local, session, databases, links }: Held): void {
    const host = readAddress(origin)?.host ?? origin
    const items = [
      ...local.map((name) => ['localStorage', name] as const),
      ...session.map((name) => ['sessionStorage', name] as const),
      ...databases.map((name) => ['IndexedDB', name] as const),
    ]
    for (const [kind, name] of items) {
      if (!meansName(this.#options.allowStorage ?? [], name)) this.#add('stored', kind, name, host)
    }
    // The document of another site was requested, and that is reported. Its links are not the page's.
    if (this.#own.has(origin)) for (const { rel, href } of links) this.#hint(rel, href)
  }

  /** The `Link` header, which works like link elements. */
  linkHeader(header: string, base: string): void {
    for (const [, href = '', parameters = ''] of header.matchAll(/<([^>]*)>((?:\s*;[^,;]*)*)/g)) {
      const rel = /;\s*rel\s*=\s*"?([^";]*)/i.exec(parameters)?.[1] ?? ''
      this.#hint(rel, readAddress(href, base)?.href ?? '')
    }
  }

  #hint(rel: string, href: string): void {
    const kinds = rel
      .toLowerCase()
      .split(/\s+/)
      .filter((kind) => HINTS.has(kind))
    if (kinds.length === 0 || !this.#isForeign(href)) return
    const seen = this.all.some(({ group, what }) => group === 'asked' && what === href)
    if (!seen) this.#add('announced', kinds.join(' '), href)
  }

  #isForeign(address: string): boolean {
    const url = readAddress(address)
    return url !== null && !this.#own.has(originOf(url)) && !meansAddress(this.#options.allow ?? [], url)
  }

  #add(group: Finding['group'], kind: string, what: string, host = '', record = false): void {
    this.#found.set([group, kind, what, host].join('\n'), { group, kind, what, host, record })
  }
}
