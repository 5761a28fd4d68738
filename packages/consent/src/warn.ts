import { AskfirstError } from '@askfirst/catalog'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Tells a developer that the choice is kept for this host alone. */
export function warnOfDomain(domain: string): void {
  const { message } =
    process.env.NODE_ENV === 'production'
      ? new AskfirstError('AF204', domain)
      : new AskfirstError(
          'AF204',
          `The browser refused a cookie for the domain "${domain}".`,
          'The choice is kept for this host alone, so each subdomain asks for itself.',
          'Give cookieStorage() a domain that the page’s host belongs to, and that is no public suffix.',
        )
  console.warn(message)
}
