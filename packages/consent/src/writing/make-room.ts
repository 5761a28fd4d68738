import type { ConsentStorage } from '../storage.ts'
import { warnOfDomain } from '../warn.ts'

/** More of a path than any site has. */
const DEPTH = 8

/**
 * Deletes cookies of this name that other hosts under the same domain have set, and those of deeper paths: beside one
 * of them, ours is one of two that differ, and nobody knows which is the visitor's.
 */
function makeRoom(name: string): void {
  const labels = location.hostname.split('.')
  // A name without a dot is no domain that others could share; a browser ignores those that are nobody's.
  const domains = labels.slice(1).map((_, start) => `; Domain=${labels.slice(start).join('.')}`)
  const steps = location.pathname.split('/').slice(1, DEPTH)
  const paths = steps.flatMap((_, end) => {
    const path = `/${steps.slice(0, end + 1).join('/')}`
    return [path, `${path}/`]
  })
  for (const domain of ['', ...domains]) {
    for (const path of new Set(['/', ...paths])) {
      document.cookie = `${name}=; Max-Age=0; Path=${path}${domain}`
    }
  }
}

/** Stores, makes room where that did not help, and gives up the subdomains last. Returns whether it is stored. */
export function insist(write: () => boolean, storage: ConsentStorage): boolean {
  if (write()) return true
  if (storage.cookie === undefined) return false
  makeRoom(storage.cookie)
  if (write()) return true
  const domain = storage.narrow?.()
  if (domain === undefined) return false
  warnOfDomain(domain)
  return write()
}
