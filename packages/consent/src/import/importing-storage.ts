import { type ConsentStorage, cookieStorage } from '../storage/storage.ts'
import { checkIds } from './check-ids.ts'
import type { ChoiceSource, StoredTexts } from './foreign-choice.ts'
import { type ImportOptions, resolveImport } from './resolve-import.ts'
import { cookiesNamed } from './cookies-named.ts'

export interface ImportingStorageOptions extends ImportOptions {
  /**
   * Where the record is kept from now on.
   * @default cookieStorage()
   */
  readonly storage?: ConsentStorage
}

const browser: StoredTexts = {
  cookies: (name) => cookiesNamed(document.cookie, name),
  items: (key) => {
    try {
      return [localStorage.getItem(key)].filter((text) => text !== null)
    } catch {
      // Blocked: nothing could be kept there.
      return []
    }
  },
}

/**
 * A storage that, as long as it has no record of its own, takes over the choice that was made with another tool: the
 * store finds it as if it had been made here. Refusals are kept, grants only where they are for the same vendors.
 * The other tool's cookies stay as they are until the visitor chooses anew. Then they go, or they would come back, with
 * what was withdrawn, wherever a browser drops ours first.
 * Making it touches nothing. Reading it never throws, unless `storage` does.
 * @throws AskfirstError AF205, in development, for an id that the catalog doesn't have
 */
export function importingStorage({
  storage = cookieStorage(),
  ...options
}: ImportingStorageOptions): ConsentStorage {
  checkIds(options)
  /** Where the browser drops what is written, trying again would wake other tabs, and they this one. */
  let tried: string | undefined
  return {
    ...storage,
    read: () => {
      const own = storage.read()
      if (own !== null) return own
      const imported = resolveImport(options, browser)
      if (imported?.text && imported.text !== tried) {
        tried = imported.text
        try {
          storage.write(imported.text, imported.maxAge)
        } catch {
          // It holds for this page, and is imported again on the next.
        }
      }
      return imported ? imported.text : imported
    },
    write: (...given) => {
      try {
        return storage.write(...given)
      } finally {
        // Even where ours could not be stored: better to ask again than to let an older yes stand.
        forget(options.from)
      }
    },
  }
}

/** Without a domain, then this host and all above it: which of them a cookie was set for, a page isn't told. */
function forget(from: readonly ChoiceSource[]): void {
  try {
    const labels = location.hostname.split('.')
    const domains = ['', ...labels.map((_, start) => `; Domain=${labels.slice(start).join('.')}`)]
    for (const name of from.flatMap(({ names }) => names)) {
      for (const domain of browser.cookies(name).length > 0 ? domains : []) {
        document.cookie = `${name}=; Max-Age=0; Path=/${domain}`
      }
      localStorage.removeItem(name)
    }
  } catch {
    // Blocked: nothing could be read there either.
  }
}
