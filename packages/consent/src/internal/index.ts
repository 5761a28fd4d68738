/**
 * For the other packages of Askfirst. Semantic versioning doesn't cover it: any release may change it, so a site
 * imports nothing from here.
 */

export { afterPaint } from '../effects/after-paint.ts'
export { allowOnce, endOnce, endsOnce } from '../effects/asked-once.ts'
export { contentHosts, type ContentHosts, type NamedHosts } from '../effects/content-hosts.ts'
export { insertScript, type ScriptFailure, type ScriptOwner } from '../effects/insert-script.ts'
export { letIn, takeOut } from '../effects/let-in.ts'
export { applyChoice, isLocked } from '../policy/choice.ts'
