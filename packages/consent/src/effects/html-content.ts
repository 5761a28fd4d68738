import type { ConsentEffect } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { hideFrame, showFrame } from './frame.ts'
import { insertScript, type ScriptOptions } from './insert-script.ts'

export interface HtmlContentOptions {
  /**
   * The nonce of the page's Content-Security-Policy. Only scripts that carry it are run: without that, whoever gets
   * HTML into the page gets a script past the policy.
   * @default none: the page lets scripts in by other means
   */
  readonly nonce?: string
}

const SCRIPT = 'script[type="text/plain"][data-askfirst]'
const FRAME = 'iframe[data-askfirst-src]'
const WAITING = `${SCRIPT},${FRAME}`
/** What the runnable copy of a script doesn't take over as it stands. */
const OWN = new Set(['type', 'src', 'async', 'defer', 'nonce', 'data-askfirst', 'data-askfirst-type'])

const isFrame = (element: Element): element is HTMLIFrameElement => element.matches(FRAME)

/**
 * Scripts and frames that stand in HTML, for content that React doesn't render, also when it comes later:
 *
 * ```html
 * <script type="text/plain" data-askfirst="hubspot" src="https://…"></script>
 * <iframe data-askfirst="youtube" data-askfirst-src="https://…" title="…"></iframe>
 * ```
 *
 * A script runs once its vendor is granted, in the order of the page unless it is `async`; `data-askfirst-type` is its
 * type where that is another than JavaScript's. A frame is emptied again when the grant is taken back.
 */
export function htmlContent({ nonce }: HtmlContentOptions = {}): ConsentEffect {
  // Kept here, not where the effect starts: started again, it must not run them again.
  const done = new WeakSet<Element>()

  return (consent) => {
    const { grants } = consent.getState()
    const idsOf = (element: HTMLElement): readonly string[] =>
      (element.dataset['askfirst'] ?? '').split(/\s+/)
    const isGranted = (element: HTMLElement): boolean => idsOf(element).every((id) => consent.isGranted(id))

    /** Content is written by editors: a mistake there is told, and must not break the page. */
    const isMistaken = (element: HTMLElement): boolean => {
      const unknown = idsOf(element).filter((id) => !Object.hasOwn(grants, id))
      const foreign = !isFrame(element) && nonce !== undefined && element.nonce !== nonce
      if (unknown.length > 0) {
        console.error(
          `Askfirst: the catalog has no "${unknown.join('", "')}", so this stays blocked.`,
          element,
        )
      } else if (foreign) {
        console.error('Askfirst: this script lacks the nonce of the page, so it stays blocked.', element)
      }
      return unknown.length > 0 || foreign
    }

    const waiting = new Set<HTMLElement>()
    const collect = (elements: Iterable<HTMLElement>): void => {
      for (const element of elements) {
        if (done.has(element) || waiting.has(element)) continue
        if (isMistaken(element)) done.add(element)
        else waiting.add(element)
      }
    }

    let cancel: (() => void) | undefined
    /** One a task, so that the page can answer between two of them. */
    const step = (): void => {
      cancel = undefined
      for (const element of waiting) {
        if (!element.isConnected) waiting.delete(element)
        else if (isFrame(element)) {
          if (isGranted(element)) showFrame(element)
        } else if (isGranted(element)) {
          waiting.delete(element)
          done.add(element)
          run(element as HTMLScriptElement, idsOf(element))
          const timer = setTimeout(step)
          cancel = () => clearTimeout(timer)
          return
        }
      }
    }
    const soon = (): void => {
      cancel ??= afterPaint(step)
    }

    const watcher = new MutationObserver((changes) => {
      const before = waiting.size
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof HTMLElement)) continue
          collect(node.matches(WAITING) ? [node] : node.querySelectorAll<HTMLElement>(WAITING))
        }
      }
      if (waiting.size > before) soon()
    })
    collect(document.querySelectorAll<HTMLElement>(WAITING))
    step()
    watcher.observe(document, { childList: true, subtree: true })
    const unsubscribe = consent.subscribe(({ grants }, previous) => {
      if (grants === previous.grants) return
      for (const element of waiting) {
        // One that was asked for once belongs to whoever let it in.
        const isOwn = isFrame(element) && !element.hasAttribute('data-askfirst-once')
        if (isOwn && !isGranted(element)) hideFrame(element)
      }
      soon()
    })
    return () => {
      unsubscribe()
      watcher.disconnect()
      cancel?.()
    }
  }
}

/** Puts a copy that runs right before the one that waits, which stays: it may belong to somebody who will remove it. */
function run(waiting: HTMLScriptElement, ids: readonly string[]): void {
  const { askfirstType } = waiting.dataset
  const src = waiting.getAttribute('src')
  const attributes = Object.fromEntries(
    [...waiting.attributes].filter(({ name }) => !OWN.has(name)).map(({ name, value }) => [name, value]),
  )
  const options: Omit<ScriptOptions, 'src' | 'code'> = {
    async: waiting.hasAttribute('async'),
    attributes,
    ...(askfirstType ? { type: askfirstType } : {}),
    ...(waiting.nonce ? { nonce: waiting.nonce } : {}),
  }
  void insertScript({ ids }, src === null ? { ...options, code: waiting.text } : { ...options, src }, waiting)
}
