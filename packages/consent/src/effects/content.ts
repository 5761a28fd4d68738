import { attempt } from '../attempt.ts'
import type { EffectContext } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { contentHosts } from './content-hosts.ts'
import type { HtmlContentOptions } from './html-content.ts'
import { createJudge, idsOf, isScript, sourceOf, WAITING_SCRIPT } from './judge-content.ts'
import { insertScript, type ScriptOptions } from './insert-script.ts'
import { letIn, takeOut } from './let-in.ts'
import { findMarked, MARKED, NAMES } from './marks.ts'
import { nextTask, SLICE } from './next-task.ts'
import { endOnce, isAskedOnce } from './asked-once.ts'
import { dropUnwanted, ON_THE_PAGE } from './on-the-page.ts'
import { tellOfContent } from './tell-content.ts'
import { readAddress } from './requests/addresses.ts'

/** Bundlers replace this. Production builds drop what only informs a developer. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Attributes that the running copy of a script doesn't take over unchanged. */
const OWN = new Set(['type', 'src', 'async', 'defer', 'nonce', ...NAMES, 'data-askfirst-type'])

/**
 * Loads the content that waits in the page's HTML once it is granted, and removes it again. `done` holds the scripts
 * that have run. Returns the undo.
 */
export function followContent(
  consent: EffectContext,
  { nonce, hosts: named, root = document }: HtmlContentOptions,
  done: WeakSet<Element>,
): () => void {
  const hosts = contentHosts(consent.catalog, named)
  const judge = createJudge(consent, hosts, nonce)
  const waiting = new Set<HTMLElement>()
  /** The elements to check, in the order of the page. */
  const due = new Set<HTMLElement>()
  /** Frames, images and other elements that were let in. */
  const shown = new Set<HTMLElement>()

  let isOn = true
  let cancel: (() => void) | undefined
  /** The ids of scripts whose hosts aren't known yet. Scripts that come after one of them wait for it. */
  const held = new Set<string>()
  let facts: 'unknown' | 'asked' | 'failed' = 'unknown'

  /** Content that the visitor asked for once stays until a decision refuses it. */
  const isKept = (element: HTMLElement): boolean =>
    isAskedOnce(consent.catalog, readAddress(element.getAttribute('data-askfirst-src') ?? '')?.href)

  const settle = (element: HTMLElement): void => {
    const verdict = judge(element)
    const key = idsOf(element).join(' ')
    if (process.env.NODE_ENV !== 'production')
      tellOfContent(element, verdict, Object.keys(consent.getState().grants))
    if (verdict === 'runs') waiting.delete(element)
    else if (verdict === 'unchecked') {
      if (isScript(element)) held.add(key)
      if (facts === 'unknown') askForFacts()
    } else if (verdict !== 'goes') {
      if (!isKept(element)) takeOut(element)
    } else if (!isScript(element)) {
      waiting.delete(element)
      shown.add(element)
      letIn(element)
    } else if (!held.has(key)) {
      waiting.delete(element)
      done.add(element)
      // This is cheap, because each decision asks it for every element that waits.
      const isGranted = (): boolean => idsOf(element).every((id) => consent.getState().grants[id as never])
      const isWanted = (): boolean => isGranted() && element.isConnected && judge(element) === 'goes'
      let hasFailed = false
      const onError = (): void => void (hasFailed = true)
      /** It was refused before it could run, so the next grant lets it in. */
      const waitAgain = (): void => {
        done.delete(element)
        collect(element)
        schedule(afterPaint)
      }
      void run(element, isWanted, onError).then((ran) => ran || hasFailed || waitAgain())
    }
  }
  const work = (): void => {
    cancel = undefined
    const end = performance.now() + SLICE
    for (const element of due) {
      due.delete(element)
      // Content may be anything. An error in one element must not affect the others.
      if (element.isConnected) attempt(() => settle(element))
      if (performance.now() >= end) break
    }
    schedule(nextTask)
  }
  const schedule = (soon: typeof nextTask): void => {
    if (isOn && due.size > 0) cancel ??= soon(work)
  }
  /** Checks everything that waits. */
  const lookAgain = (): void => {
    held.clear()
    due.clear()
    for (const element of waiting) due.add(element)
    schedule(afterPaint)
  }
  const askForFacts = (): void => {
    facts = 'asked'
    hosts.load().then(lookAgain, (error: unknown) => {
      // The next decision tries again. Until then nothing changes.
      facts = 'failed'
      reportError(error)
    })
  }

  const collect = (element: HTMLElement): void => {
    if (done.has(element) || shown.has(element)) return
    if (isScript(element)) makeWait(element)
    waiting.add(element)
    due.add(element)
  }
  const giveBack = (element: HTMLElement): void => {
    if (!shown.delete(element)) return
    takeOut(element)
    waiting.add(element)
  }
  const forget = (element: HTMLElement): void => {
    // If the element was only moved, it is connected again by now. Otherwise it must not load when it comes back.
    if (element.isConnected) return
    giveBack(element)
    waiting.delete(element)
    due.delete(element)
  }
  const watcher = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      if (type === 'attributes') {
        giveBack(target as HTMLElement)
        collect(target as HTMLElement)
      }
      for (const node of removedNodes) findMarked(node).forEach(forget)
      for (const node of addedNodes) findMarked(node).forEach(collect)
    }
    schedule(afterPaint)
  })

  /** For an inline module, this is the only event that says that the page's policy blocked it. */
  const keepOut = ({ disposition, target }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'enforce' && target instanceof Element && target.matches(ON_THE_PAGE))
      target.dispatchEvent(new Event('error'))
  }
  document.addEventListener('securitypolicyviolation', keepOut)

  root.querySelectorAll<HTMLElement>(MARKED).forEach(collect)
  work()
  watcher.observe(root, { childList: true, subtree: true, attributeFilter: [...NAMES] })
  const unsubscribe = consent.subscribe((state, previous) => {
    if (state.grants === previous.grants && state.started === previous.started) return
    endOnce(consent.catalog, state)
    for (const element of shown) if (judge(element) !== 'goes' && !isKept(element)) giveBack(element)
    dropUnwanted(consent)
    if (facts === 'failed') facts = 'unknown'
    lookAgain()
  })
  return () => {
    isOn = false
    document.removeEventListener('securitypolicyviolation', keepOut)
    unsubscribe()
    watcher.disconnect()
    cancel?.()
  }
}

/** A script whose address waits is text until a copy of it runs. */
function makeWait(script: HTMLScriptElement): void {
  const runs = script.matches(WAITING_SCRIPT) || script.hasAttribute('src') || script.text.trim() !== ''
  if (runs || !script.hasAttribute('data-askfirst-src')) return
  if (script.type) script.dataset['askfirstType'] ??= script.type
  script.type = 'text/plain'
}

/**
 * Inserts a copy that runs right before the waiting script. That one stays: other code may own it and remove it later.
 */
function run(waiting: HTMLScriptElement, isWanted: () => boolean, onError: () => void): Promise<boolean> {
  const { askfirstType } = waiting.dataset
  const src = sourceOf(waiting)
  const attributes = Object.fromEntries(
    [...waiting.attributes].filter(({ name }) => !OWN.has(name)).map(({ name, value }) => [name, value]),
  )
  const options: Omit<ScriptOptions, 'src' | 'code'> = {
    // A script for an obsolete event (`for`) never runs, so nothing waits for it.
    async: waiting.hasAttribute('async') || waiting.hasAttribute('for'),
    attributes,
    onError,
    ...(askfirstType ? { type: askfirstType } : {}),
    ...(waiting.nonce ? { nonce: waiting.nonce } : {}),
  }
  const owner = { ids: idsOf(waiting), isWanted }
  // We look for running scripts in the document, so a script that waits in a shadow root runs in the head.
  const place = waiting.getRootNode() === document ? waiting : undefined
  return insertScript(owner, src === null ? { ...options, code: waiting.text } : { ...options, src }, place)
}
