'use client'
import type { GrantId } from '@askfirst/catalog'
import type { ReactElement, ReactNode } from 'react'
import { useGrant } from './use-grant.ts'

/** The props of `<ConsentGate>`. */
export interface ConsentGateProps {
  /** The vendor or category that must be granted. */
  readonly for: GrantId
  /** What to render while it is granted. */
  readonly children: ReactNode
  /**
   * What to render until then.
   * @default nothing
   */
  readonly fallback?: ReactNode
}

/**
 * Renders its children only while the vendor or category is granted. Before that, nothing of them is mounted. What a
 * Server Component renders inside is part of the page's payload anyway.
 */
export function ConsentGate({ for: id, children, fallback = null }: ConsentGateProps): ReactElement {
  return (useGrant(id) ? children : fallback) as ReactElement
}
