'use client'
import type { GrantId } from '@askfirst/catalog'
import { readGrant } from '../policy/choice.ts'
import { useConsent } from './use-consent.ts'

/**
 * Returns whether this vendor may run, or the site's own use in this category. It is `false` until the choice has been
 * read, and on a server that doesn't know the choice.
 * @throws AskfirstError AF201 in development, for an id that the catalog doesn't have; in production it is not granted
 */
export function useGrant(id: GrantId): boolean {
  return useConsent((state) => readGrant(state.grants, id))
}
