'use client'
import type { GrantId } from '@askfirst/catalog'
import type { ReactElement, ReactNode } from 'react'
import { useGrant } from './use-grant.ts'

export interface ConsentGateProps {
  /** The vendor or category that must be granted. */
  readonly for: GrantId
  readonly children: ReactNode
  /** What stands there until then. */
  readonly fallback?: ReactNode
}

/**
 * Renders its children only while the grant stands: nothing of them is mounted before. What a Server Component writes
 * between its tags is in the payload of the page all the same.
 */
export function ConsentGate({ for: id, children, fallback = null }: ConsentGateProps): ReactElement {
  return <>{useGrant(id) ? children : fallback}</>
}
