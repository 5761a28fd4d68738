import { type AnyCatalog, AskfirstError } from '@askfirst/catalog'
import type { Policy } from '../policy/policy.ts'

/** Bundlers put it in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Tells a developer that the choice is kept for this host alone. */
export function warnOfDomain(domain: string): void {
  console.warn(
    process.env.NODE_ENV === 'production'
      ? `AF204: ${domain}`
      : new AskfirstError(
          'AF204',
          `The browser refused a cookie for the domain "${domain}".`,
          'The choice is kept for this host alone, so each subdomain asks for itself.',
          'Give cookieStorage() a domain that the page’s host belongs to, and that is no public suffix.',
        ).message,
  )
}

/** Tells a developer that a server refuses the choices that `storeOnServer()` sends it. In development only. */
export function warnOfServer(address: string, status: number, said: string): void {
  // An application's own page, sent for want of a better one, explains nothing.
  const reason = /^\s*</.test(said) ? '' : ` It said: “${said.trim().slice(0, 300)}”`
  const { message } = new AskfirstError(
    'AF212',
    `storeOnServer() sent a choice to "${address}", and the answer was ${status} instead of 204.${reason}`,
    'The choice is kept by the script alone, which in Safari is for seven days.',
    'Put createConsentHandler() at that address, without anything before it that reads the body or changes the host.',
  )
  console.warn(message)
}

/** Lists that are shorter fit into any cookie. */
const LONG = 1000

/** Tells a developer, before a visitor chooses, that no choice about this list can be kept. In development only. */
export function warnOfLongList(catalog: AnyCatalog, policy: Policy, cookie: string | undefined): void {
  if (cookie === undefined || catalog.vendors.length < LONG) return
  import('../record/too-long.ts').then(
    ({ warnOfLength }) => warnOfLength(catalog, policy, cookie),
    () => undefined,
  )
}
