import { AskfirstError } from '@askfirst/catalog'
import { attempt, report } from '../attempt.ts'
import { isText } from './is-text.ts'
import { findOnThePage, LOADED } from './on-the-page.ts'
import type { Run, ScriptOnThePage } from './started.ts'
import { trusted } from './trusted.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

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
  /** It ran, and its vendor is still granted: `isWanted` asks that again, for whatever follows later. */
  readonly onLoad?: ((isWanted: () => boolean) => void) | undefined
  readonly onError?: ((why: ScriptFailure) => void) | undefined
}

/** A script with an address (`src`), or one whose code is given (`code`). */
export type ScriptOptions = ScriptBase &
  ({ readonly src: string; readonly code?: undefined } | { readonly code: string; readonly src?: undefined })

/** Whose script it is. */
export interface ScriptOwner {
  /** The ids whose grant it has. */
  readonly ids: readonly string[]
  /** The tag that it is a part of. */
  readonly run?: Run
  /** A call of the vendor's silences it, so a withdrawal needs no reload. */
  readonly stops?: boolean | undefined
  /**
   * Is it still granted? Asked right before the script goes on the page, however long it waited for others,
   * and again before it is told of as loaded.
   * @default yes
   */
  readonly isWanted?: () => boolean
}

/** The last ordered script of each vendor that is still on its way. It is the page that is ordered, so the page keeps it. */
const ordered = new Map<string, Promise<unknown>>()

/**
 * Puts a script on the page, once: the page itself remembers, so that neither a second mount, nor a second grant,
 * nor a vendor with the same tag, nor a second copy of this code loads it again. One that failed may be tried again.
 * A script can't be unloaded, so it is put there only while its owner still wants it.
 *
 * Resolves once nothing waits for it any longer: `true` where it ran and is wanted. It never rejects.
 */
export function insertScript(
  owner: ScriptOwner,
  options: ScriptOptions,
  before?: ChildNode,
): Promise<boolean> {
  const { async = true, onLoad, onError } = options
  const { run, isWanted = () => true } = owner
  const key = owner.ids.join(' ')
  // Runs up to where it waits at once, and never rejects.
  const take = async (): Promise<boolean> => {
    try {
      if (!isWanted()) return false
      const script = await insert(owner, options, before)
      // Taken back meanwhile: nothing is set up that would have to be stopped.
      if (!isWanted()) return false
      // An earlier list of tags may have set it up.
      const loaded: unknown = !run?.ready.has(script) && onLoad?.(isWanted)
      attempt(() => loaded)
      run?.ready.add(script)
      return true
    } catch (cause) {
      // Dropped at a withdrawal. It may be granted again by now, so that is not asked.
      if (!cause) return false
      const why = cause === 'timeout' ? cause : 'failed'
      if (cause !== why) report(cause)
      // Nobody misses what was taken back meanwhile. What a callback throws holds nobody up.
      attempt(() => isWanted() && onError?.(why))
      return false
    }
  }
  if (async) return take()
  const settled = ordered.get(key)?.then(take) ?? take()
  ordered.set(key, settled)
  return settled
}

/** What a browser runs, besides modules: other types hold data or rules, and tell of no load. */
const CODE = /^(|(application|text)\/(x-)?(java|ecma|j|live)script(1\.[0-5])?)$/
/** Will an event tell that it has loaded? Code that stands in the page ran at once, unless it is a module. */
const tellsOfLoad = (script: HTMLScriptElement): boolean => {
  const type = script.type.trim().toLowerCase()
  return type === 'module' || (script.hasAttribute('src') && CODE.test(type) && !script.noModule)
}

/** It, once it ran; rejects with the reason where it did not. */
function insert(
  { ids, run, stops }: ScriptOwner,
  { src, code, timeout = 30_000, type, nonce, integrity, crossOrigin, attributes }: ScriptOptions,
  before: ChildNode | undefined,
): HTMLScriptElement | Promise<HTMLScriptElement> {
  const content: unknown = src ?? code
  // Code without types may say by `null` that it has none.
  const isFile = content === src
  if (typeof content !== 'string' || (isFile && !isText(content))) {
    if (process.env.NODE_ENV !== 'production') tellMissing(ids)
    return Promise.reject('failed')
  }
  // Code that stands in the page stands there as often as it is meant to run.
  const isOfItsOwn = before && !isFile
  const there = isOfItsOwn ? undefined : findOnThePage(content)
  // Made by a script it is async, whatever its attributes say; ordered ones wait for their turn before this.
  const script: ScriptOnThePage = there ?? document.createElement('script')
  enter(script, 'data-askfirst', ids)
  if (run) (script.askfirst ??= {})[run.name] = run
  if (stops) enter(script, 'data-askfirst-stops', ids)
  if (script.hasAttribute(LOADED)) return script
  return new Promise((resolve, reject) => {
    // It may still come, so it stays: asked for again, it must not load twice.
    const timer = setTimeout(reject, timeout, 'timeout')
    const loaded = (): void => {
      clearTimeout(timer)
      script.setAttribute(LOADED, '')
      resolve(script)
    }
    script.addEventListener('load', loaded)
    script.addEventListener('error', () => {
      // What was given to another document was dropped, and has not failed.
      reject(script.ownerDocument === document ? 'failed' : '')
      // Off the page, it can be tried again.
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

/** Vendors may share a script: each has its place in the list. */
export function enter(script: Element, list: string, ids: readonly string[]): void {
  const all = new Set([...(script.getAttribute(list)?.split(' ') ?? []), ...ids])
  script.setAttribute(list, [...all].join(' '))
}

/** What came from JavaScript, or from a variable that is not set: `<script src="undefined">` would be asked for. */
function tellMissing(ids: readonly string[]): void {
  const { message } = new AskfirstError(
    'AF222',
    `A script of "${ids.join('", "')}" has neither an address nor code.`,
    'Nothing can be loaded for it.',
    'Give it `src` or `code`, as a text that is not empty. Is the variable set that the address is made of?',
  )
  console.error(message)
}
