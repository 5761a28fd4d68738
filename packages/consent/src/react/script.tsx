'use client'
import type { GrantId } from '@askfirst/catalog'
import { useEffect } from 'react'
import { report } from '../attempt.ts'
import { readGrant } from '../policy/choice.ts'
import type { ScriptOptions } from '../effects/insert-script.ts'
import { useConsentStore } from './context.ts'
import { useConsent } from './use-consent.ts'

/** The props of `<ConsentScript>`: a script, and whose grant it needs. */
export type ConsentScriptProps = ScriptOptions & {
  /** The vendor or category that must be granted. */
  readonly for: GrantId
}

/**
 * Puts a script on the page when it is granted, once, after the page has painted. A withdrawal stops it if it is still
 * loading, and keeps it off the next page. Code that already runs can't be unloaded.
 */
export function ConsentScript({ for: id, ...options }: ConsentScriptProps): null {
  const store = useConsentStore()
  // A grant that only the server knows must not load anything on a page that nobody has seen yet.
  const due = useConsent(({ grants, started }) => readGrant(grants, id) && started)
  useEffect(() => {
    if (!due) return
    let wanted = true
    // The code that inserts it loads on demand: most visitors get it from `scriptLoader()`, or never need it.
    import('../effects/insert-later.ts')
      .then(
        ({ insertLater }) => insertLater(store, id, options, () => wanted),
        () => options.onError?.('failed'),
      )
      .catch(report)
    return () => {
      wanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- a script that is on the page can't change its attributes
  }, [store, due, id, options.src, options.code])
  return null
}
