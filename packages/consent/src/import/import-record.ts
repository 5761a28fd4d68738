import { readHeader, type RequestHeaders } from '../server/headers.ts'
import { checkIds } from './check-ids.ts'
import { cookiesNamed } from '../storage/cookie.ts'
import { type ImportOptions, resolveImport } from './resolve-import.ts'

/**
 * Converts the choices of other tools in a request's cookies into the text of a record. Use it on a server if the
 * request has no record yet: `{ ...snapshot, record: snapshot.record ?? importRecord(request, options) }`. Only the
 * browser can read what a tool keeps in local storage.
 * @returns `null`: nothing. Empty: something that may have been a refusal, so nothing is granted by default.
 * @throws AskfirstError AF205, in development, for an id that the catalog doesn't have
 */
export function importRecord(request: RequestHeaders, options: ImportOptions): string | null {
  checkIds(options)
  const header = readHeader(request, 'cookie') ?? ''
  const imported = resolveImport(options, { cookies: (name) => cookiesNamed(header, name), items: () => [] })
  return imported && imported.text
}
