import type { ConsentStorage } from '../storage/storage.ts'

/**
 * A storage that behaves as in a browser that blocks it:
 *
 * - `both`: every access throws, as if the visitor blocked all cookies
 * - `read`: reading throws; what is written can't be read again
 * - `write`: it is empty, and writing throws, as if the quota were zero
 * - `silent`: it is empty, and what is written is silently dropped
 *
 * @param how Default: `both`.
 */
export function blockedStorage(how: 'read' | 'write' | 'both' | 'silent' = 'both'): ConsentStorage {
  const denied = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError')
  }
  const full = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
  }
  return {
    read: how === 'both' || how === 'read' ? denied : () => null,
    write: how === 'both' ? denied : how === 'write' ? full : () => false,
  }
}
