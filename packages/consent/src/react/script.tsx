'use client'
import type { GrantId } from '@askfirst/catalog'
import { useEffect } from 'react'
import { report } from '../attempt.ts'
import { readGrant } from '../policy/choice.ts'
import type { ScriptOptions } from '../effects/insert-script.ts'
import { useConsentStore } from './context.ts'
import { useConsent } from './use-consent.ts'

export type ConsentScriptProps = ScriptOptions & {
  /** The vendor or category that must be granted. */
  readonly for: GrantId
}

/**
 * Puts a script on the page when its grant comes, once, after the page has drawn. Withdrawing keeps it from loading
 * on the next page, and from running where it is still on its way; code that already runs can't be unloaded.
 */
export function ConsentScript({ for: id, ...options }: ConsentScriptProps): null {
  const store = useConsentStore()
  // What a server knows of the grant is no reason to load in a page that nobody has seen yet.
  const due = useConsent(({ grants, started }) => readGrant(grants, id) && started)
  useEffect(() => {
    if (!due) return
    let wanted = true
    // What puts it there comes when it is needed: most visitors of most pages get it from `scriptLoader()`, or never.
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
