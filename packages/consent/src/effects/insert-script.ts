import { trusted } from './trusted.ts'

/** Why a script did not run. */
export type ScriptFailure = 'failed' | 'timeout'

interface ScriptBase {
  /**
   * `false`: waits for the scripts of the same vendor that were asked for before it and are `async: false` too.
   * @default true
   */
  readonly async?: boolean | undefined
  readonly type?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  /** Any other attributes: `{ 'data-site': '42' }`. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /**
   * After so many milliseconds without an answer the script counts as failed, and nothing waits for it any longer.
   * @default 30000
   */
  readonly timeout?: number | undefined
  readonly onLoad?: (() => void) | undefined
  readonly onError?: ((why: ScriptFailure) => void) | undefined
}

/** A script with an address (`src`), or one whose code is given (`code`). */
export type ScriptOptions = ScriptBase &
  ({ readonly src: string; readonly code?: undefined } | { readonly code: string; readonly src?: undefined })

/** Whose script it is. */
export interface ScriptOwner {
  /** The ids whose grant it has. */
  readonly ids: readonly string[]
  /** A call of the vendor's silences it, so a withdrawal needs no reload. */
  readonly stops?: boolean
}

const LOADED = 'data-askfirst-loaded'

/** The last ordered script of each vendor that is still on its way. It is the page that is ordered, so the page keeps it. */
const ordered = new Map<string, Promise<unknown>>()

/**
 * Puts a script on the page, once: the page itself remembers, so that neither a second mount, nor a second grant,
 * nor a vendor with the same tag, nor a second copy of this code loads it again. One that failed may be tried again.
 * A script can't be unloaded: call this only while its vendor is granted.
 */
export function insertScript(owner: ScriptOwner, options: ScriptOptions, before?: Node): Promise<void> {
  const { async = true, onLoad, onError } = options
  const key = owner.ids.join(' ')
  const turn = async ? undefined : ordered.get(key)
  const done = turn ? turn.then(() => insert(owner, options, before)) : insert(owner, options, before)
  const settled = done.then(
    () => onLoad?.(),
    (why: ScriptFailure) => onError?.(why),
  )
  if (!async) ordered.set(key, settled)
  return settled
}

/** What runs. A script that waits as text for its grant is not on the page yet. */
export const ON_THE_PAGE = 'script[data-askfirst]:not([type="text/plain"])'

/** Resolves when it ran, rejects with the reason where it did not. */
function insert(
  { ids, stops }: ScriptOwner,
  { src, code, timeout = 30_000, type, nonce, integrity, crossOrigin, attributes }: ScriptOptions,
  before: Node | undefined,
): Promise<void> {
  // Code that stands in the page stands there as often as it is meant to run.
  const isOfItsOwn = before !== undefined && src === undefined
  const there = isOfItsOwn
    ? undefined
    : [...document.querySelectorAll<HTMLScriptElement>(ON_THE_PAGE)].find(
        (each) => (each.getAttribute('src') ?? each.text) === (src ?? code),
      )
  // Made by a script it is async, whatever its attributes say; ordered ones wait for their turn before this.
  const script = there ?? document.createElement('script')
  enter(script, 'data-askfirst', ids)
  if (stops) enter(script, 'data-askfirst-stops', ids)
  if (script.hasAttribute(LOADED)) return Promise.resolve()
  return new Promise((resolve, reject) => {
    // It may still come, so it stays: asked for again, it must not load twice.
    const timer = setTimeout(() => reject('timeout'), timeout)
    const loaded = (): void => {
      clearTimeout(timer)
      script.setAttribute(LOADED, '')
      resolve()
    }
    script.addEventListener('load', loaded)
    script.addEventListener('error', () => {
      clearTimeout(timer)
      // Off the page, it can be tried again.
      script.remove()
      reject('failed')
    })
    if (there) return
    const all = { type, nonce, integrity, crossorigin: crossOrigin, ...attributes }
    for (const [name, value] of Object.entries(all)) if (value !== undefined) script.setAttribute(name, value)
    if (src === undefined) script.text = trusted('createScript', code)
    else script.src = trusted('createScriptURL', src)
    if (before) before.parentNode?.insertBefore(script, before)
    else document.head.append(script)
    // Code that is no module ran just now, and tells no event.
    if (src === undefined && type !== 'module') loaded()
  })
}

/** Vendors may share a script: each has its place in the list. */
function enter(script: Element, list: string, ids: readonly string[]): void {
  const all = new Set([...(script.getAttribute(list)?.split(' ') ?? []), ...ids])
  script.setAttribute(list, [...all].join(' '))
}
