import { cookiesNamed } from '../storage/cookie.ts'
import { placesNamed } from '../storage/cookie-places.ts'
import { type ConsentStorage, cookieStorage } from '../storage/storage.ts'
import { checkIds } from './check-ids.ts'
import type { ChoiceSource, StoredTexts } from './foreign-choice.ts'
import { type ImportOptions, resolveImport } from './resolve-import.ts'

/** The options of `importingStorage()`. */
export interface ImportingStorageOptions extends ImportOptions {
  /**
   * Where the record is stored from now on.
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
      // Blocked: nothing could have been stored there.
      return []
    }
  },
}

/**
 * A storage that takes over the choice of another tool while it has no record of its own. The store reads that choice
 * as if it had been made here. Refusals are kept. Grants are kept only for the same vendors.
 * The other tool's cookies stay until the visitor chooses again, and then they are deleted. Otherwise a browser that
 * drops our record first would bring them back, including what was withdrawn.
 * Creating it touches nothing. Reading it never throws, unless `storage` does.
 * @throws AskfirstError AF205, in development, for an id that the catalog doesn't have
 */
export function importingStorage({
  storage = cookieStorage(),
  ...options
}: ImportingStorageOptions): ConsentStorage {
  checkIds(options)
  /** If the browser drops what we write, trying again would wake other tabs, and they would wake this one. */
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
          // It is valid for this page, and the next page imports it again.
        }
      }
      return imported ? imported.text : imported
    },
    write: (...given) => {
      try {
        return storage.write(...given)
      } finally {
        // Also if our record could not be stored: asking again is better than keeping an older yes.
        forget(options.from)
      }
    },
  }
}

/** A page can't see for which host a cookie was set, so it is deleted for all of them. */
function forget(from: readonly ChoiceSource[]): void {
  try {
    for (const name of from.flatMap(({ names }) => names)) {
      for (const place of browser.cookies(name).length > 0 ? placesNamed() : []) {
        document.cookie = `${name}=; Max-Age=0${place}`
      }
      localStorage.removeItem(name)
    }
  } catch {
    // Blocked: nothing could have been read there either.
  }
}
