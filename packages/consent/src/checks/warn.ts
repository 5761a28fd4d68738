import { AskfirstError } from '@askfirst/catalog'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Tells a developer that the choice is stored for this host only. */
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

/** Tells a developer that a server rejects the choices that `storeOnServer()` sends. Development only. */
export function warnOfServer(address: string, status: number, said: string): void {
  // If the server answers with a page of the application, that text explains nothing.
  const reason = /^\s*</.test(said) ? '' : ` It said: “${said.trim().slice(0, 300)}”`
  const { message } = new AskfirstError(
    'AF212',
    `storeOnServer() sent a choice to "${address}", and the answer was ${status} instead of 204.${reason}`,
    'The choice is kept by the script alone, which in Safari is for seven days.',
    'Put createConsentHandler() at that address, without anything before it that reads the body or changes the host.',
  )
  console.warn(message)
}
