import { AskfirstError } from '@askfirst/catalog'
import type { Ref, RefCallback } from 'react'
import { nameOf } from './check/measure/name.ts'
import { useMergedRef } from './use-merged-ref.ts'

/** In milliseconds. By then texts that come late are there, and so are style sheets. */
const UNTIL_SETTLED = 1000

/** For development: looks at a part once the page has settled, and tells what is wrong with it. */
export function useInspection(ref: Ref<unknown>): RefCallback<unknown> {
  return useMergedRef(inspectSoon, ref)
}

function inspectSoon(part: unknown): void {
  if (part instanceof Element) setTimeout(inspect, UNTIL_SETTLED, part)
}

/** What is wrong with a page is said once, however many parts it concerns. */
const said = new Set<string>()

function say(error: AskfirstError): void {
  if (said.has(error.message)) return
  said.add(error.message)
  console.warn(error.message)
}

function inspect(part: Element): void {
  if (!part.isConnected) return
  const { readyState, defaultView } = part.ownerDocument
  // Style sheets that a slow network still brings.
  if (readyState !== 'complete') {
    defaultView?.addEventListener('load', () => inspectSoon(part), { once: true })
    return
  }
  const sheet = missingSheetOf(part)
  if (sheet) sayUnstyled(sheet)
  if (part.matches('button, a, summary') && !nameOf(part)) sayNameless(slotOf(part))
}

const slotOf = (part: Element): string => part.getAttribute('data-slot') ?? ''

function sayNameless(slot: string): void {
  say(
    new AskfirstError(
      'AF313',
      `The control with data-slot="${slot}" has no name.`,
      'A screen reader can’t say what it does, and maybe nobody sees it.',
      'Render the children that your component gets, or name it with aria-label.',
    ),
  )
}

type Look = (style: CSSStyleDeclaration) => boolean

/** What only our style sheets give to a part, and what is left where they are missing. */
const looks: Readonly<Record<string, readonly [sheet: string, isBare: Look]>> = {
  'askfirst-banner': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-reload': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-preferences': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-notice': ['notice', ({ maxInlineSize }) => maxInlineSize === 'none'],
  'askfirst-embed-placeholder': ['embed', ({ overflowY }) => overflowY === 'visible'],
}

/**
 * The style sheet that a part should have and hasn't. What it gives to the part itself is looked at, because tokens are
 * inherited into shadow roots, and rules are not. Parts that are `unstyled` have other slots.
 */
function missingSheetOf(part: Element): string | undefined {
  const [sheet, isBare] = looks[slotOf(part)] ?? []
  // What isn't shown looks like nothing, and so does everything where there is no layout, as in jsdom.
  if (!sheet || !isBare || part.getBoundingClientRect().height === 0) return undefined
  const style = getComputedStyle(part)
  if (!style.getPropertyValue('--askfirst-text')) return 'styles'
  return isBare(style) ? sheet : undefined
}

function sayUnstyled(sheet: string): void {
  say(
    new AskfirstError(
      'AF314',
      `The stylesheet "@askfirst/ui/${sheet}.css" isn’t there.`,
      'What it is for stands bare in the page, and a banner at its end, where hardly anybody comes.',
      'Import it, inside of a shadow root too, or give `unstyled` to the parts that you style yourself.',
    ),
  )
}
