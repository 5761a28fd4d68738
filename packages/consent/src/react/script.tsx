'use client'
import type { GrantId } from '@askfirst/catalog'
import { useEffect } from 'react'
import { loadScript, type ScriptAttributes } from '../effects/script.ts'
import { useGrant } from './use-consent.ts'

export interface ConsentScriptProps extends ScriptAttributes {
  /** The vendor or category that must be granted. */
  readonly for: GrantId
}

/**
 * Loads a script when its grant comes, once. Withdrawing keeps it from loading on the next page;
 * code that already runs can't be unloaded.
 */
export function ConsentScript({ for: id, ...attributes }: ConsentScriptProps): null {
  const granted = useGrant(id)
  useEffect(() => {
    if (granted) loadScript(id, attributes)
    // oxlint-disable-next-line react/exhaustive-deps -- a script that is on the page can't change its attributes
  }, [granted, id, attributes.src])
  return null
}
