import { AskfirstError } from './errors.ts'
import type { VendorFacts } from './types.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

export function checkId(id: unknown, what: string): void {
  if (typeof id === 'string' && ID.test(id)) return
  throw process.env.NODE_ENV === 'production'
    ? new AskfirstError('AF101', String(id))
    : new AskfirstError(
        'AF101',
        `The ${what} id ${JSON.stringify(id)} can't be used.`,
        'Ids are written into the visitor’s record and into data attributes.',
        'Use lower case letters, digits and single hyphens.',
      )
}

function checkUrl(url: string | null | undefined, vendor: string, field: string): void {
  if (url == null) return
  // Not `URL.canParse`: it is younger than the browsers that we support.
  if (/^https?:\/\/[^\s/?#]+\.[^\s]+$/i.test(url)) return
  throw process.env.NODE_ENV === 'production'
    ? new AskfirstError('AF104', `${vendor} ${field}`)
    : new AskfirstError(
        'AF104',
        `${field} of vendor "${vendor}" is not a web address: ${JSON.stringify(url)}.`,
        'Visitors follow this link to say no.',
        'Write the whole address, with https://.',
      )
}

/** Throws AF104 where a link could not be followed. */
export function checkLinks(id: string, facts: Omit<VendorFacts, 'id'>): void {
  checkUrl(facts.privacyPolicy.value, id, 'privacyPolicy')
  checkUrl(facts.cookiePolicy?.value, id, 'cookiePolicy')
  checkUrl(facts.optOut.url?.value, id, 'optOut.url')
}
