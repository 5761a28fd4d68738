import { placesOfPage } from './cookie-places.ts'
import type { ConsentStorage } from './storage.ts'
import { warnOfDomain } from '../checks/warn.ts'

/**
 * Deletes cookies of this name that other hosts under the same domain have set, and those of deeper paths. As long as
 * one exists, ours is one of two that differ, and we can't tell which is the visitor's.
 */
function makeRoom(name: string): void {
  // The paths nearest to the root come first. A page whose address has hundreds of parts doesn't delete at all of them.
  for (const place of placesOfPage().slice(0, 100)) document.cookie = `${name}=; Max-Age=0${place}`
}

/** Stores the text. If that fails, makes room, and gives up the subdomains last. Returns whether it is stored. */
export function insist(write: () => boolean, storage: ConsentStorage): boolean {
  const { cookie } = storage
  if (write()) return true
  if (!cookie) return false
  makeRoom(cookie)
  if (write()) return true
  const domain = storage.narrow?.()
  if (!domain) return false
  warnOfDomain(domain)
  return write()
}
