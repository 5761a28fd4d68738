import { AskfirstError } from '@askfirst/catalog'

export function domainRefused(domain: string): AskfirstError {
  return new AskfirstError(
    'AF204',
    `The browser refused a cookie for the domain "${domain}".`,
    'The choice is kept for this host alone, so each subdomain asks for itself.',
    'Give cookieStorage() a domain that the page’s host belongs to, and that is no public suffix.',
  )
}
