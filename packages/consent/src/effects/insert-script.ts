import { attempt, report } from '../attempt.ts'
import { createError } from '../errors.ts'
import { isText } from './is-text.ts'
import { findOnThePage, LOADED } from './on-the-page.ts'
import type { Run, ScriptOnThePage } from './started.ts'
import { trusted } from './trusted.ts'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Why a script did not run. */
export type ScriptFailure = 'failed' | 'timeout'

interface ScriptBase {
  /**
   * `false`: the script waits for the same vendor's earlier scripts that are `async: false` too.
   * @default true
   */
  readonly async?: boolean | undefined
  /**
   * The `type` of the script, such as `module`.
   * @default a classic script
   */
  readonly type?: string | undefined
  /**
   * The nonce for pages whose Content-Security-Policy requires one.
   * @default none
   */
  readonly nonce?: string | undefined
  /**
   * The hash that the script must have, for Subresource Integrity.
   * @default none
   */
  readonly integrity?: string | undefined
  /**
   * How the browser asks for the script: `anonymous` or `use-credentials`.
   * @default none
   */
  readonly crossOrigin?: string | undefined
  /**
   * More attributes: `{ 'data-site': '42' }`.
   * @default none
   */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /**
   * In milliseconds. A script that hasn't loaded by then counts as failed, and nothing waits for it any longer.
   * @default 30000
   */
  readonly timeout?: number | undefined
  /** Called when the script has run and its vendor is still granted. Call `isWanted` to check that again later. */
  readonly onLoad?: ((isWanted: () => boolean) => void) | undefined
  /** Called if the script failed, or took longer than `timeout`. */
  readonly onError?: ((why: ScriptFailure) => void) | undefined
}

/** A script with an address (`src`) or with inline code (`code`). */
export type ScriptOptions = ScriptBase &
  (
    | { /** The address of the script. */ readonly src: string; readonly code?: undefined }
    | { /** The code of an inline script. */ readonly code: string; readonly src?: undefined }
  )

/** Who a script belongs to. */
export interface ScriptOwner {
  /** The ids of the vendors or categories whose grant the script needs. */
  readonly ids: readonly string[]
  /** The tag that the script is part of. */
  readonly run?: Run
  /** The vendor has a call that stops the script, so a withdrawal needs no reload. */
  readonly stops?: boolean | undefined
  /**
   * Is the script still granted? Called right before the script goes on the page, however long it waited, and again
   * before it counts as loaded.
   * @default yes
   */
  readonly isWanted?: () => boolean
}

/**
 * The last ordered script of each vendor that is still loading. Order is a matter of the page, so it is kept per page.
 */
const ordered = new Map<string, Promise<unknown>>()

/**
 * Puts a script on the page once. The page itself remembers, so a second mount, a second grant, another vendor with the
 * same tag or a second copy of this code doesn't load it again. A script that failed may be tried again. A script can't
 * be unloaded, so it is inserted only while its owner still wants it.
 *
 * Resolves when nothing waits for the script any longer: to `true` if it ran and is wanted. It never rejects.
 */
export function insertScript(
  owner: ScriptOwner,
  options: ScriptOptions,
  before?: ChildNode,
): Promise<boolean> {
  const { async = true, onLoad, onError } = options
  const { run, isWanted = () => true } = owner
  const key = owner.ids.join(' ')
  // Runs synchronously until it has to wait. It never rejects.
  const take = async (): Promise<boolean> => {
    try {
      if (!isWanted()) return false
      const script = await insert(owner, options, before)
      // The grant was withdrawn meanwhile: don't set up anything that would have to be stopped.
      if (!isWanted()) return false
      // An earlier list of tags may have set it up.
      const loaded: unknown = !run?.ready.has(script) && onLoad?.(isWanted)
      attempt(() => loaded)
      run?.ready.add(script)
      return true
    } catch (cause) {
      // It was dropped after a withdrawal. It may be granted again by now, so don't ask that here.
      if (!cause) return false
      const why = cause === 'timeout' ? cause : 'failed'
      if (cause !== why) report(cause)
      // If the grant was withdrawn meanwhile, the failure doesn't matter. An error in a callback must not hold up
      // others.
      attempt(() => isWanted() && onError?.(why))
      return false
    }
  }
  if (async) return take()
  const settled = ordered.get(key)?.then(take) ?? take()
  ordered.set(key, settled)
  return settled
}

/** The types that a browser runs, besides modules. Other types hold data or rules and fire no load event. */
const CODE = /^(|(application|text)\/(x-)?(java|ecma|j|live)script(1\.[0-5])?)$/
/** Will the script fire a load event? Inline code ran at once, unless it is a module. */
const tellsOfLoad = (script: HTMLScriptElement): boolean => {
  const type = script.type.trim().toLowerCase()
  return type === 'module' || (script.hasAttribute('src') && CODE.test(type) && !script.noModule)
}

/** Resolves to the script once it has run. Rejects with the reason if it doesn't run. */
function insert(
  { ids, run, stops }: ScriptOwner,
  { src, code, timeout = 30_000, type, nonce, integrity, crossOrigin, attributes }: ScriptOptions,
  before: ChildNode | undefined,
): HTMLScriptElement | Promise<HTMLScriptElement> {
  const content: unknown = src ?? code
  // Code without types may pass `null` for a missing `src` or `code`.
  const isFile = content === src
  if (typeof content !== 'string' || (isFile && !isText(content))) {
    if (process.env.NODE_ENV !== 'production') tellMissing(ids)
    return Promise.reject('failed')
  }
  // Inline code is on the page as often as it is meant to run.
  const isOfItsOwn = before && !isFile
  const there = isOfItsOwn ? undefined : findOnThePage(content)
  // A script that code makes is async, whatever its attributes say. Ordered scripts have waited for their turn already.
  const script: ScriptOnThePage = there ?? document.createElement('script')
  enter(script, 'data-askfirst', ids)
  if (run) (script.askfirst ??= {})[run.name] = run
  if (stops) enter(script, 'data-askfirst-stops', ids)
  if (script.hasAttribute(LOADED)) return script
  return new Promise((resolve, reject) => {
    // It may still load, so it stays on the page: a retry must not load it twice.
    const timer = setTimeout(reject, timeout, 'timeout')
    const loaded = (): void => {
      clearTimeout(timer)
      script.setAttribute(LOADED, '')
      resolve(script)
    }
    script.addEventListener('load', loaded)
    script.addEventListener('error', () => {
      // A script that was moved to another document was dropped. It didn't fail.
      reject(script.ownerDocument === document ? 'failed' : '')
      // Once it is off the page, it can be tried again.
      script.remove()
    })
    if (!there) {
      const all = { type, nonce, integrity, crossorigin: crossOrigin, ...attributes }
      for (const [name, value] of Object.entries(all))
        if (value !== undefined) script.setAttribute(name, value)
      if (isFile) script.src = trusted('createScriptURL', content)
      else script.text = trusted('createScript', content)
      if (before) before.before(script)
      else document.head.append(script)
    }
    if (!tellsOfLoad(script)) loaded()
  })
}

/** Vendors may share a script: the list on the script has an entry for each. */
export function enter(script: Element, list: string, ids: readonly string[]): void {
  const all = new Set([...(script.getAttribute(list)?.split(' ') ?? []), ...ids])
  script.setAttribute(list, [...all].join(' '))
}

/** For options from JavaScript or unset variables: otherwise the browser would request `<script src="undefined">`. */
function tellMissing(ids: readonly string[]): void {
  console.error(createError('AF222', ids).message)
}
