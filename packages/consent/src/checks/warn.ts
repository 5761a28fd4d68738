import { createError } from '../errors.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Tells a developer that the choice is stored for this host only. */
export function warnOfDomain(domain: string): void {
  // A first load has no room for the class of errors.
  console.warn(
    process.env.NODE_ENV === 'production' ? `AF204: ${domain}` : createError('AF204', domain).message,
  )
}

/** Tells a developer that a server rejects the choices that `storeOnServer()` sends. Development only. */
export function warnOfServer(address: string, status: number, said: string): void {
  // If the server answers with a page of the application, that text explains nothing.
  const answer = /^\s*</.test(said) ? '' : ` It said: “${said.trim().slice(0, 300)}”`
  console.warn(createError('AF212', address, status, answer).message)
}
