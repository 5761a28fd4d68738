import type { ConsentStorage } from '../storage/storage.ts'

/**
 * A storage as a browser that doesn't let us store has it:
 *
 * - `both`: every access throws, as where a visitor blocked all cookies
 * - `read`: reading throws; what is written can't be read again
 * - `write`: nothing is there, and writing throws, as where the quota is zero
 * - `silent`: nothing is there, and what is written is dropped without a word
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
