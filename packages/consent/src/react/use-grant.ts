'use client'
import type { GrantId } from '@askfirst/catalog'
import { readGrant } from '../policy/choice.ts'
import { useConsent } from './use-consent.ts'

/**
 * May this vendor run, or may things of the site in this category? `false` on a server that knows no choice, and until
 * the choice was read.
 * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; in production it is not granted
 */
export function useGrant(id: GrantId): boolean {
  return useConsent((state) => readGrant(state.grants, id))
}
